// Starts the program on a page that can already be read. How far it is stands on <html data-app="…">:
// "starting", then "ready", "failed" or "no-wasm"; the style sheet shows a notice for all but "ready".
const root = document.documentElement;
const address = (id) => document.getElementById(id).href;

const set = (state) => {
  // A panic while it starts has said "failed" already.
  if (root.dataset.app !== "failed") root.dataset.app = state;
};
// Easy read, where somebody has asked to have it remembered on this device.
try {
  if (localStorage.getItem("easy-read")) root.dataset.easy = "on";
} catch {
  // This device keeps nothing.
}
const { path } = document.getElementById("app").dataset;
const fail = (reason) => {
  set("failed");
  console.error(reason);
  // Back to a page that the program showed before this document was loaded: nobody else would show it now.
  addEventListener("popstate", () => location.pathname === path || location.reload());
};

// Hosts also answer /page and /page/index.html: the program must see the address the page was written for.
if (location.pathname !== path) history.replaceState(null, "", path + location.search + location.hash);

// Words that are files of their own (packs), by name; every page says where they are.
const load = async (pack) => {
  const { href, content } = document.querySelector(`[data-pack="${pack}"]`);
  const answer = await fetch(href || content);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer.text();
};
// Those that the page needs come beside the program, and before it starts.
const here = {};
const own = [...document.querySelectorAll("link[data-pack]")].map(async ({ dataset: { pack } }) => {
  here[pack] = await load(pack);
});
// Pages of words alone: the program shows what stands in their documents.
const words = (page) => {
  const still = page.querySelector(".still");
  return still ? `${page.title}\n${still.innerHTML}` : undefined;
};
here[path] = words(document);
const page = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return words(new DOMParser().parseFromString(await answer.text(), "text/html"));
};
const come = (what) => (what.startsWith("/") ? page(what) : load(what));
globalThis.portalWords = { here: (what) => here[what], ask: come };

if (typeof WebAssembly === "object") {
  set("starting");
  Promise.all([import(address("program")), ...own])
    .then(async ([program]) => {
      await program.default({ module_or_path: address("program-code") });
      await program.wake();
    })
    .then(() => set("ready"), fail);
} else {
  set("no-wasm");
}
