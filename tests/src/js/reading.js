const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
const main = document.querySelector("main");
const description = document.querySelector("meta[name=description]");
return {
  headings: [...document.querySelectorAll("h1")].filter(seen).map((heading) => heading.innerText.trim()),
  text: main && seen(main) ? main.innerText.trim() : "",
  lang: document.documentElement.lang,
  description: description ? description.content.trim() : "",
};
