const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
const bars = document.querySelector("main .bars");
const after = (table) => bars && bars.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING;
const table = [...document.querySelectorAll("main table")].find(after);
const bar = (row) => {
  const drawing = row.querySelector(".bars__bar");
  const rects = [...drawing.querySelectorAll(":scope > rect")];
  const whole = drawing.getBoundingClientRect().width;
  return {
    label: words(row.querySelector(".bars__label span")),
    figure: words(row.querySelector(".bars__label strong")),
    widths: rects.map((rect) => Number.parseFloat(rect.getAttribute("width"))),
    drawn: rects.map((rect) => (rect.getBoundingClientRect().width / whole) * 100),
  };
};
const cells = (row) => [...row.cells].map(words);
return {
  spoken: bars ? bars.getAttribute("aria-label") : "",
  bars: bars ? [...bars.querySelectorAll(".bars__row")].map(bar) : [],
  heads: table ? cells(table.tHead.rows[0]) : [],
  rows: table ? [...table.tBodies[0].rows].map(cells) : [],
};
