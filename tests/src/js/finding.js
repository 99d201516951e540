const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
const main = document.querySelector("main");
const conclusion = main.querySelector("[data-figure=conclusion]");
const reason = (item) => ({ text: words(item), sources: item.querySelectorAll("details a[href^=http]").length });
return {
  conclusion: conclusion ? words(conclusion) : "",
  reasons: [...main.querySelectorAll(".reasons > li")].map(reason),
  steps: [...main.querySelectorAll("ol:not(.reasons) > li")].map(words),
  everything: words(main),
  print: [...main.querySelectorAll("button")].filter((button) => button.checkVisibility() && words(button).startsWith("Print")).length,
};
