const control = document.activeElement;
const group = control.closest("fieldset");
const described = [control, group].map((element) => (element && element.getAttribute("aria-describedby")) || "");
return { id: control.id, described_by: described.join(" ") };
