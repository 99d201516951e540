const root = document.scrollingElement;
if (root.scrollWidth <= root.clientWidth) return [];
const name = (element) => element.tagName.toLowerCase() + [...element.classList].map((word) => `.${word}`).join("");
const out = [...document.body.querySelectorAll("*")].filter(
  (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
);
const outer = out.filter((element) => !out.includes(element.parentElement)).slice(0, 5).map(name);
return outer.length ? outer : [`${root.scrollWidth} pixels in ${root.clientWidth}`];
