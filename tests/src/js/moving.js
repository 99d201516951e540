const seconds = (list) => Math.max(...list.split(",").map(Number.parseFloat));
const name = (element) => element.tagName.toLowerCase() + [...element.classList].map((word) => `.${word}`).join("");
const parts = ["", "::before", "::after"];
const moves = (element) =>
  parts.some((part) => {
    const style = getComputedStyle(element, part);
    const smooth = part === "" && style.scrollBehavior === "smooth";
    return smooth || seconds(style.transitionDuration) > 0 || (style.animationName !== "none" && seconds(style.animationDuration) > 0);
  });
return [...new Set([...document.querySelectorAll("*")].filter(moves).map(name))];
