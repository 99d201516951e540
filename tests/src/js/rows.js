const text = (row, part) => {
  const cell = row.querySelector(`.govuk-summary-list__${part}`);
  return cell ? cell.innerText.trim() : "";
};
return [...document.querySelectorAll(".govuk-summary-list__row")].map((row) => {
  const link = row.querySelector(".govuk-summary-list__actions a");
  return { key: text(row, "key"), value: text(row, "value"), change: link ? link.getAttribute("href") : "" };
});
