// Starts the program. A file of its own, because the content-security policy allows no inline script;
// Trunk writes the two addresses into this script's element (pattern_script in Trunk.toml).
//
// The page stands without it. When the program cannot start, or breaks, CSS shows a sentence that says so:
// [data-boot="failed"] and [data-boot="broken"]. It is "ready" once the program is there.
const page = document.documentElement;
const { js, wasm } = document.getElementById("boot").dataset;
const made = document.getElementById("app");

// A page made beforehand knows no parameters; of another address it is not the answer.
const here = location.pathname.replace(/\/(index\.html)?$/, "") + location.search;
if (made.dataset.static?.replace(/\/$/, "") !== here) {
  delete made.dataset.static;
  delete made.dataset.files;
}

function failed() {
  if (page.dataset.boot !== "ready") page.dataset.boot = "failed";
}

// A panic arrives here. After the start only one of the program's own counts.
function broke(reason) {
  failed();
  if (reason instanceof WebAssembly.RuntimeError) page.dataset.boot = "broken";
}

// The element of the new page that stands for one of the old: alike in all that tells them apart, and if
// there are several, the same of them.
function twin(of, fresh) {
  const say = (one) => ["id", "href", "data-record"].map((name) => one.getAttribute(name)).join("") || one.textContent;
  const like = (root) => [...root.querySelectorAll(of.localName)].filter((one) => say(one) === say(of));
  const twins = like(fresh);
  return twins[like(made).indexOf(of)] ?? twins[0];
}

// The program calls these two when it is ready to be seen. What the reader looks at stays where it is,
// and so does the focus.
globalThis.isInUse = () => !getSelection().isCollapsed || !!document.querySelector(":is(a, button, summary):active");
globalThis.takeOver = (fresh) => {
  const focused = made.contains(document.activeElement) && document.activeElement;
  const seen = scrollY > 0
    && [...made.querySelectorAll("h1, h2, [data-record]")].find((one) => one.getBoundingClientRect().top > 0);
  const top = seen && seen.getBoundingClientRect().top;
  const [focus, anchor] = [focused, seen].map((one) => one && twin(one, fresh));
  const scroll = scrollY;
  made.replaceWith(fresh);
  page.dataset.boot = "ready";
  if (seen) scrollTo(0, anchor ? scrollY + anchor.getBoundingClientRect().top - top : scroll);
  if (focus) focus.focus({ preventScroll: true });
};

// A slow connection may still make it after this; then "ready" replaces "failed".
setTimeout(failed, 8000);
addEventListener("error", (event) => broke(event.error));
addEventListener("unhandledrejection", (event) => broke(event.reason));

// What the page needs is asked for when it has been painted, all at once: the program, and the data, which
// the program then finds on its way. Where nothing is painted (a hidden tab or frame) soon after.
let isAsked = false;
function start() {
  if (isAsked) return;
  isAsked = true;
  const program = fetch(wasm);
  program.catch(() => {});
  for (const href of made.dataset.files?.split(" ") ?? []) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href }));
  }
  import(js)
    .then((module) => module.default({ module_or_path: program }))
    .catch((reason) => {
      console.error(reason);
      failed();
    });
}
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, 300);
