// Only browsers without JavaScript modules run this: they are too old for the program as well.
document.documentElement.setAttribute("data-app", "no-wasm");
document.querySelector('[data-notice="no-wasm"]').hidden = false;
