// Starts the program on a page that can already be read. How far it is stands on <html data-app="…">: "starting", then
// "ready", "failed" or "no-wasm". A notice for each is in the page, and hidden until it is said.
const root = document.documentElement;
const app = document.getElementById("app");
const address = (id) => document.getElementById(id).href;

const set = (state) => {
  root.dataset.app = state;
};
const show = (name, href) => {
  for (const notice of document.querySelectorAll("[data-notice]")) {
    notice.hidden = notice.dataset.notice !== name;
    if (notice.hidden) continue;
    if (href) notice.querySelector("a").href = href;
    // What is said of a failure stands at the top.
    if (notice.closest("[role=alert]")) notice.scrollIntoView();
  }
};
// Says one thing, or nothing, at once or after a while: something else that is said meanwhile takes its place.
let later;
const say = (name, wait, href) => {
  clearTimeout(later);
  if (wait) later = setTimeout(show, wait, name);
  else show(name, href);
};

// Whatever does not come, or not whole, is asked for again, three times with growing pauses.
const pause = (time) => new Promise((go) => setTimeout(go, time));
const again = async (ask) => {
  for (let time = 0; ; time++) {
    try {
      return await ask(time ? { cache: "reload" } : {}, time);
    } catch (reason) {
      if (time > 2) throw reason;
      await pause(500 * 2 ** time);
    }
  }
};
const text = async (address, init) => {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer.text();
};
// What holds on some days only is in the page with its days. What holds today is shown.
const onToday = (page) => {
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  for (const part of page.querySelectorAll("[data-from], [data-to]")) {
    part.hidden = today < part.dataset.from || today > part.dataset.to;
  }
};
onToday(document);
// Words that are files of their own, by name: every page says where they are. The first line of a file is its length.
const words = async (name, init) => {
  const { href, content } = document.querySelector(`[data-words="${name}"]`);
  const whole = await text(href || content, init);
  const start = whole.indexOf("\n") + 1;
  if (+whole.slice(0, start) !== whole.length - start || !start) throw new Error(`cut short: ${name}`);
  return whole.slice(start);
};
const page = async (path, init) => {
  const page = new DOMParser().parseFromString(await text(path, init), "text/html");
  // The footer comes last.
  if (page.getElementById("app")?.dataset.path !== path || !page.querySelector("footer")) throw new Error(`cut short: ${path}`);
  onToday(page);
  return page;
};
// Pages of words alone: the program shows what stands in their documents.
const staticPage = (page) => `${page.title}\n${page.querySelector(".static-page")?.innerHTML}`;
const files = {};
const file = (name) => {
  const load = async (init) => (name[0] === "/" ? staticPage(await page(name, init)) : words(name, init));
  return (files[name] ??= again(load).catch((reason) => {
    // Whoever asks next asks anew.
    delete files[name];
    throw reason;
  }));
};

// The answers, as text, in the storage of this tab; in memory where the browser stores nothing. A program that takes the
// place of one that broke finds them here too.
const ANSWERS = "answers";
let told;
const keep = (text) => {
  told = undefined;
  try {
    sessionStorage.removeItem(ANSWERS);
    if (text) sessionStorage.setItem(ANSWERS, text);
    return true;
  } catch {
    told = text;
    return false;
  }
};
const kept = () => {
  try {
    return told ?? sessionStorage.getItem(ANSWERS);
  } catch {
    return told;
  }
};
// Whether a tool has answers (`rules/src/journey/kept.rs` says how the text is made).
const has = (tool) => !!kept()?.includes(`\x1ftool\x1f${tool}\x1e`);
// A page that the browser shows again on Back has nothing in memory.
addEventListener("pagehide", () => (told = undefined));
globalThis.portal = { again, say, ask: file, keep, kept, has };
// Before the program is ready: pages do not say that there are no answers, where there are.
if (kept()) root.dataset.held = "";

// Easy read, where somebody has asked to have it remembered on this device.
try {
  if (localStorage.getItem("easy-read")) root.dataset.easy = "on";
} catch {
  // This device keeps nothing.
}
// Hosts also answer /page and /page/index.html: the program must see the address the page was written for.
const { path, nodes } = app.dataset;
if (location.pathname !== path) history.replaceState(null, "", path + location.search + location.hash);
if (app.querySelector(".static-page")) files[path] = Promise.resolve(staticPage(document));
for (const { dataset } of document.querySelectorAll("link[data-words]")) file(dataset.words).catch(() => {});

const count = () => {
  let found = 0;
  for (const walk = document.createTreeWalker(app); walk.nextNode(); ) found++;
  return found;
};
// Puts back what was written where something else has touched it, such as an extension or a translation. Returns what
// fills in again what was typed or chosen meanwhile.
const put = async () => {
  const { pathname } = location;
  const written = await again((init) => page(pathname, init));
  return () => {
    const form = app.dataset.path === pathname && app.querySelector("form");
    const typed = form ? [...new FormData(form)].filter(([, value]) => value) : [];
    const { id } = document.activeElement;
    app.innerHTML = written.getElementById("app").innerHTML;
    app.dataset.path = pathname;
    return () => {
      for (const [name, value] of typed) {
        for (const field of app.querySelectorAll(`[name="${name}"]`)) {
          if (field.type !== "radio" && field.type !== "checkbox") {
            field.value = value;
            for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
          } else if (field.value === value && !field.checked) field.click();
        }
      }
      if (id) document.getElementById(id)?.focus();
    };
  };
};

let program;
// How many programs have broken.
let life = 0;
let awake;
const fail = (reason, notice) => {
  console.error(reason);
  set("failed");
  say(notice);
};
const start = async () => {
  const own = life;
  awake = false;
  set("starting");
  show();
  say("starting", 4000);
  try {
    program = await again(async (init, time) => {
      const script = await import(address("program") + (life + time ? `?${life}${time}` : ""));
      await script.default({ module_or_path: fetch(address("program-code"), init) });
      return script;
    });
    await program.prepare();
    const fresh = life || (nodes && count() !== +nodes) ? await put() : undefined;
    awake = true;
    const fill = fresh?.();
    program.wake();
    if (fill) {
      await pause(50);
      if (own === life) fill();
    }
    if (own === life) {
      set("ready");
      say();
    }
  } catch (reason) {
    if (awake) broken(reason);
    else if (own === life) fail(reason, "failed");
  }
};
// A program that broke is of no more use: another takes its place, once.
const broken = (reason) => {
  awake = false;
  program.stop();
  if (life++) return fail(reason, "broken");
  console.warn(reason);
  start();
};
const ours = (error, place) => `${error?.stack} ${place}`.includes(`${location.origin}/assets/`);
addEventListener("error", ({ error, filename }) => awake && ours(error, filename) && broken(error));
addEventListener("unhandledrejection", ({ reason }) => awake && ours(reason) && broken(reason));
// Nobody else would show a page that the program showed before this document was loaded.
addEventListener("popstate", () => root.dataset.app === "failed" && location.pathname !== path && location.reload());
document.querySelector("[data-again]").onclick = start;

if (typeof WebAssembly === "object") {
  start();
} else {
  set("no-wasm");
  say("no-wasm");
}
