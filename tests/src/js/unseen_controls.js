// Boxes, radios and buttons keep an edge or a ground of their own when colours are forced.
const name = (element) => element.tagName.toLowerCase() + (element.id ? `#${element.id}` : "");
const page = getComputedStyle(document.body).backgroundColor;
const edged = (style) => ["Top", "Bottom"].every(
  (side) => style[`border${side}Style`] !== "none" && Number.parseFloat(style[`border${side}Width`]) > 0,
);
const shows = (element) => {
  const own = getComputedStyle(element);
  // The browser draws a slider of its own in the theme's colours.
  if (element.type === "range" && own.appearance === "auto") return true;
  const label = element.matches("[type=radio], [type=checkbox]") ? element.labels[0] : null;
  const before = label && getComputedStyle(label, "::before");
  return edged(own) || own.outlineStyle !== "none" || (before && edged(before))
    || (own.backgroundColor !== page && own.backgroundColor !== "rgba(0, 0, 0, 0)");
};
const controls = [...document.querySelectorAll("main input, main select, main button, main .govuk-button")];
return controls.filter((control) => control.checkVisibility() && !shows(control)).map(name);
