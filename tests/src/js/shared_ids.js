const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
