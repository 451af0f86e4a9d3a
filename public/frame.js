// The app's side of an embed: left.js loads it where the app stands in a frame of another page, and nowhere else.
//
// It tells the page around it three things, and hears nothing from it: { naermest: 1, height }, the height of all that
// stands here, in whole pixels; { naermest: 1, page: true }, another page stands here. `public/embed.js` listens. To
// anybody: what it tells is no secret, and who the page around it is nobody says.
const page = document.documentElement;
const asked = new URLSearchParams(location.search);
const SETTINGS = ["vert", "niva", "farge", "modus", "tekst", "hjorner", "skrift", "fast"];
const isFramed = parent !== self;
const tell = (what) => isFramed && parent.postMessage({ naermest: 1, ...what }, "*");

// The program makes all colours from one (`src/model/colour/scale.rs`). By the object model, which no policy forbids.
globalThis.dressFrame = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  delete page.dataset.farge;
};

// The height: the first change at once, what follows closely when it has come to rest; so a list that is drawn in steps
// is two messages. A frame that is not shown has none.
const REST = 80;
const LONGEST = 1000;
let told = 0;
let toldAt = -LONGEST;
let waits;
let changedAt;
const measure = () => innerWidth && Math.ceil(page.getBoundingClientRect().height - 0.01);
function tellHeight() {
  clearTimeout(waits);
  waits = undefined;
  changedAt = undefined;
  const height = measure();
  if (!height || height === told) return;
  told = height;
  toldAt = performance.now();
  tell({ height });
}
function changed() {
  const now = performance.now();
  changedAt ??= now;
  if ((!waits && now - toldAt > LONGEST) || now - changedAt > LONGEST) return tellHeight();
  clearTimeout(waits);
  waits = setTimeout(tellHeight, REST);
}
new ResizeObserver(changed).observe(page);
// Chromium draws no frame that is far out of sight, and observes nothing there.
setInterval(() => !waits && measure() !== told && changed(), 500);

// Headings stand below those of the page around; a link that leads out opens a tab, and says so. Where there is no
// page around it, this is one.
const level = !isFramed ? 1 : /^[1-6]$/.test(asked.get("niva")) ? Number(asked.get("niva")) : 2;
function fit(root) {
  const newTab = document.querySelector(".frame-end")?.dataset.newTab;
  if (!isFramed) for (const main of root.querySelectorAll(".main")) main.setAttribute("role", "main");
  for (const title of root.querySelectorAll(".page-title")) title.setAttribute("aria-level", level);
  for (const heading of root.querySelectorAll("h2, h3, h4, h5, h6")) {
    heading.setAttribute("aria-level", Math.min(6, level - 1 + Number(heading.localName[1])));
  }
  for (const link of root.querySelectorAll("a[href^=http]")) {
    if (link.origin === location.origin && !link.target) continue;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    if (newTab) link.dataset.newTab = newTab;
  }
}

// Of the page made beforehand: it becomes a part of the page around it. What the program draws is one already.
function part(element, name) {
  const fresh = document.createElement(name);
  for (const { name: attribute, value } of element.attributes) fresh.setAttribute(attribute, value);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
  return fresh;
}
function begin() {
  for (const main of document.querySelectorAll("main")) part(main, "div");
  for (const title of document.querySelectorAll("h1")) part(title, "div").setAttribute("role", "heading");
  fit(document);
  const here = () => location.pathname.replace(/\/(index\.html)?$/, "");
  let path = here();
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.parentElement) fit(node.parentElement);
    }
    if (here() === path) return;
    path = here();
    tell({ page: true });
  }).observe(document.body, { childList: true, subtree: true });
}
if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();

// Another document in here would be a step on the way back of the page around it; so would a place on this page.
// The program has done by now what it does itself.
const go = (url) => {
  for (const name of SETTINGS) if (asked.has(name)) url.searchParams.set(name, asked.get(name));
  location.replace(url);
};
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const isPlain = !event.defaultPrevented && !event.button
    && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  event.preventDefault();
  const url = new URL(link.href);
  if (url.hash && url.pathname === location.pathname && url.search === location.search) return location.replace(url);
  go(url);
});
addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const url = new URL(event.target.action);
  for (const [name, value] of new FormData(event.target)) url.searchParams.set(name, value);
  go(url);
});
