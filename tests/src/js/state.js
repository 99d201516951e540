const name = (element) => {
  if (!element) return "nothing";
  const id = element.id ? `#${element.id}` : "";
  const classes = [...element.classList].map((word) => `.${word}`).join("");
  return element.tagName.toLowerCase() + id + classes;
};
// A page that has no program (404.html stands at any address) is as ready as it will be.
const alive = document.documentElement.dataset.app === "ready" || !document.querySelector("script[src]");
const text = (element) => (element ? element.innerText.trim() : "");
const summary = document.querySelector(".govuk-error-summary");
return {
  path: location.pathname,
  heading: text(document.querySelector("main h1")),
  title: document.title,
  ready: alive,
  summary: text(summary),
  focus: name(document.activeElement),
  focus_in_summary: !!summary && summary.contains(document.activeElement),
};
