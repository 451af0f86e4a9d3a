// Starts the program. A file of its own, because the content-security policy allows no inline script;
// Trunk writes the two addresses into this script's element (pattern_script in Trunk.toml).
//
// The page stands without it. When the program cannot start, or breaks, CSS shows a sentence that says so:
// [data-boot="failed"] and [data-boot="broken"]. It "waits" until the program is asked for on a line where data is
// dear, and is "ready" once the program is there.
const page = document.documentElement;
const boot = document.getElementById("boot");
const { js, wasm, staff } = boot.dataset;
const made = document.getElementById("app");

// iOS in Lockdown Mode has none.
const canRun = typeof WebAssembly === "object";

// A page made beforehand knows no parameters; of another address it is not the answer. Parameters that it does not read
// change nothing: those of the host, and what other sites put there. Where it is the same page with another choice, its
// heading, lines that always answer and the pages of what was chosen stay in sight until the answer comes.
const path = location.pathname.replace(/\/(index\.html)?$/, "");
const asked = new URLSearchParams(location.search);
const isChosen = made.dataset.reads?.split(" ").some((name) => asked.get(name));
const isOfPath = made.dataset.static?.replace(/\/$/, "") === path;
if (isChosen || !isOfPath) {
  if (isOfPath) made.dataset.filtered = "";
  delete made.dataset.static;
  delete made.dataset.files;
  for (const link of made.querySelectorAll(".boot-help a[data-of]")) {
    const [word] = asked.get(link.dataset.of)?.match(/^(\d{4}|[a-z-]+)(?=,|$)/) ?? [];
    if (word) link.href = `${link.dataset.to}/${word}`;
    link.hidden = !word;
  }
}

// Until the program comes, its links stay with the host, and a display leads nowhere else.
const { host } = page.dataset;
if (host !== "phone") {
  // A display is closed on all sides first when the program is there.
  made.inert = host === "kiosk";
  for (const link of made.querySelectorAll("a[href]")) {
    if (link.origin === location.origin && !link.hash && !link.target) {
      const to = new URL(link.href);
      to.searchParams.set("vert", host);
      link.setAttribute("href", to.pathname + to.search);
    } else if (host === "kiosk" && !link.hash) {
      link.removeAttribute("href");
    }
  }
}

function failed() {
  if (page.dataset.boot !== "ready") page.dataset.boot = "failed";
  made.inert = false;
}

// A panic arrives here. After the start only one of the program's own counts.
function broke(reason) {
  failed();
  if (canRun && reason instanceof WebAssembly.RuntimeError) page.dataset.boot = "broken";
}

// The element of the new page that stands for one of the old: alike in all that tells them apart, and if
// there are several, the same of them.
function twin(of, fresh) {
  const to = (one) => one.getAttribute("href")?.replace("/?", "?");
  const say = (one) => [one.closest("[data-record]")?.dataset.record, one.id, to(one)].join(" ").trim()
    || one.textContent;
  const like = (root) => [...root.querySelectorAll(of.localName)].filter((one) => say(one) === say(of));
  const twins = like(fresh);
  return twins[like(made).indexOf(of)] ?? twins[0];
}

// Where the reader is on the page, and how long its list is, stand in the step of the history, so that reloading,
// going back and forward, and coming back from elsewhere lead to the same place. What is made beforehand is restored
// by the browser itself; what the program draws, by the program.
const note = (what) => history.replaceState({ ...history.state, ...what }, "");
let resting;
let restoring;
let hasMoved = false;
const moveOn = () => {
  clearTimeout(restoring);
  restoring = undefined;
};
globalThis.keepPlace = () => {
  clearTimeout(resting);
  // Before the program it may be as far as the browser itself could go back.
  const isMeant = hasMoved || page.dataset.boot === "ready";
  if (isMeant && !restoring && scrollY !== (history.state?.y ?? 0)) note({ y: scrollY });
};
globalThis.keepLength = (n) => note({ n });
globalThis.lengthBefore = () => history.state?.n ?? 0;
globalThis.restorePlace = (tries = 200, y = history.state?.y ?? 0) => {
  moveOn();
  // Another step by now.
  if ((history.state?.y ?? 0) !== y) return;
  // Somebody went to a place on the page by its name.
  if (location.hash && !y) return;
  scrollTo(0, y);
  // The page may still be growing, above and below, for half a second at least, and ten on a slow device. Who scrolls
  // meanwhile has moved on.
  if (tries > 190 || (tries && scrollY < y - 1)) restoring = setTimeout(restorePlace, 50, tries - 1, y);
};
for (const move of ["wheel", "touchmove", "pointerdown", "keydown"]) {
  addEventListener(move, () => {
    hasMoved = true;
    moveOn();
  }, { passive: true });
}
addEventListener("scroll", () => {
  clearTimeout(resting);
  resting = setTimeout(keepPlace, 200);
}, { passive: true });
addEventListener("popstate", () => clearTimeout(resting));
addEventListener("pagehide", () => {
  keepPlace();
  history.scrollRestoration = "auto";
});
addEventListener("pageshow", (event) => {
  if (!event.persisted || page.dataset.boot !== "ready") return;
  history.scrollRestoration = "manual";
  // WebKit begins at the top of a page that it kept.
  restorePlace();
});

// The program calls these two when it is ready to be seen. What the reader looks at stays where it is, and so
// does the focus; what they opened stays open, and the words they typed are looked for.
// Firefox has no selection in a frame that is not shown.
globalThis.isInUse = () => getSelection()?.isCollapsed === false || !!document.querySelector(":is(a, button, summary):active");
globalThis.takeOver = (fresh) => {
  const focused = made.contains(document.activeElement) && document.activeElement;
  // A pixel may hide between two that the screen has.
  const seen = scrollY > 0
    && [...made.querySelectorAll(".page-title, h2, [data-record]")].find((one) => one.getBoundingClientRect().top > -1);
  const top = seen && seen.getBoundingClientRect().top;
  const [focus, anchor] = [focused, seen].map((one) => one && twin(one, fresh));
  for (const opened of made.querySelectorAll("details[open]")) twin(opened, fresh)?.setAttribute("open", "");
  const scroll = scrollY;
  made.replaceWith(fresh);
  page.dataset.boot = "ready";
  if (seen) scrollTo(0, anchor ? scrollY + anchor.getBoundingClientRect().top - top : scroll);
  if (focus) focus.focus({ preventScroll: true });
  history.scrollRestoration = "manual";
  // What was made beforehand is not quite as long as what the program draws.
  if (history.state?.y && !hasMoved) restorePlace();
  const typed = made.querySelector("[type=search]");
  if (!typed?.value) return;
  const field = twin(typed, fresh);
  field.value = typed.value;
  field.setSelectionRange(typed.selectionStart, typed.selectionEnd);
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

// The program asks for a data file with this. What was cut or damaged on the way, or comes from another version, has
// another hash than the list of files says, and is not taken. Only pages without https have no `crypto.subtle`.
const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
globalThis.fetchJson = async (url, isAgain, sha256) => {
  const answer = await fetch(url, isAgain ? { cache: "reload" } : {});
  // A host that has published anew no longer has the files that this page knows.
  if (answer.status === 404) page.dataset.outdated = "";
  if (!answer.ok) throw new Error(answer.status);
  const bytes = await answer.arrayBuffer();
  if (sha256 && crypto.subtle && hex(await crypto.subtle.digest("SHA-256", bytes)) !== sha256) {
    throw new Error(`${url} is damaged`);
  }
  return JSON.parse(new TextDecoder().decode(bytes));
};

// The program calls this where the app may be kept for times without a network, when its page is there.
globalThis.keepOffline = () => {
  if ("worker" in boot.dataset) setTimeout(() => import("./keep.js").catch(() => {}), 3000);
};

// Leaves in haste: the screen is empty at once, the tab forgets, and an empty page takes this one's place on
// the way back.
let isLeft = false;
function exit(link) {
  isLeft = true;
  const empty = link.href;
  document.body.replaceChildren();
  document.title = "";
  try {
    sessionStorage.clear();
    // left.js looks for it.
    sessionStorage.setItem("naermest-left", "1");
    new BroadcastChannel("naermest-left").postMessage("");
  } catch {
    // A frame may not have any.
  }
  location.replace(empty);
}

const exitLink = () => document.querySelector(".header-exit");
addEventListener("click", (event) => {
  const link = event.target.closest?.(".header-exit");
  if (!link) return;
  event.preventDefault();
  exit(link);
}, true);

// What Escape closes; then it is no wish to leave.
const OPEN = "dialog[open], [role=combobox][aria-expanded=true]";

// Three times Escape within two seconds each. The first says so.
let escapes = 0;
let forget;
addEventListener("keydown", (event) => {
  const link = exitLink();
  if (!link || event.repeat || (event.key === "Escape" && document.querySelector(OPEN))) return;
  clearTimeout(forget);
  escapes = event.key === "Escape" ? escapes + 1 : 0;
  if (escapes === 3) return exit(link);
  const hint = document.querySelector(".exit-hint");
  hint.textContent = escapes ? hint.dataset.hint : "";
  forget = setTimeout(() => {
    escapes = 0;
    document.querySelector(".exit-hint")?.replaceChildren();
  }, 2000);
}, true);

addEventListener("pagehide", () => (isLeft = true));
addEventListener("pageshow", () => (isLeft = false));
addEventListener("error", (event) => broke(event.error));
addEventListener("unhandledrejection", (event) => broke(event.reason));

function start() {
  if (!canRun) {
    // The page works as it stands, today and tomorrow: nothing to load again.
    for (const told of document.querySelectorAll(".boot-failed")) told.textContent = told.dataset.without;
    return failed();
  }
  // A slow connection may still make it after this; then "ready" replaces "failed".
  setTimeout(failed, 8000);
  if (made.dataset.program === "staff") return startStaff();
  run(js, wasm);
}

function run(js, wasm) {
  const binary = fetch(wasm);
  binary.catch(() => {});
  import(js)
    .then((program) => program.default({ module_or_path: binary }))
    .catch((reason) => {
      // What a page that goes has asked for is taken back, and that is no fault.
      if (!isLeft) console.error(reason);
      failed();
    });
}

// The visitors' program calls this too, where the address is one of the staff's and no page was made beforehand.
globalThis.startStaff = () => run(`${staff}.js`, `${staff}_bg.wasm`);

// What the page needs is asked for when it has been painted, all at once: the program, and the data, which
// the program then finds on its way. Where nothing is painted (a hidden tab or frame) soon after.
let isAsked = false;
function begin() {
  // left.js hides a page that nobody is to see.
  if (isAsked || page.style.display === "none") return;
  isAsked = true;
  // A display is set up first, by files that no other host loads.
  if (host === "kiosk") import("./display/display.js").then((display) => display.start()).catch(console.error).finally(start);
  else start();
  for (const href of made.dataset.files?.split(" ") ?? []) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href }));
  }
}

// Who saves data, or has a line on which the program takes half a minute, gets it at the first touch, key or focus:
// until then they read the page as it was made. Where another page is meant, there is nothing to read meanwhile.
const { saveData, effectiveType } = navigator.connection ?? {};
const isThin = saveData || ["slow-2g", "2g"].includes(effectiveType);
if (isThin && made.dataset.static !== undefined) {
  page.dataset.boot = "waits";
  const touched = () => {
    if (page.dataset.boot === "waits") delete page.dataset.boot;
    begin();
  };
  for (const touch of ["pointerdown", "keydown", "focusin"]) addEventListener(touch, touched, { once: true, capture: true });
} else {
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 300);
}
