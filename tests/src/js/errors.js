const words = (element) => element.innerText.replace(/^Error:\s*/, "").trim();
const summary = [...document.querySelectorAll(".govuk-error-summary__list li")].map((line) => {
  const link = line.querySelector("a[href*='#']");
  return { field: link ? decodeURIComponent(link.hash.slice(1)) : "", text: words(line) };
});
const shown = [...document.querySelectorAll(".govuk-error-message")].filter((message) => message.checkVisibility());
const fields = shown.map((message) => ({
  field: message.id.replace(/-error$/, ""),
  text: words(message),
}));
return { summary, fields };
