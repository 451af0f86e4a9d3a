// No way out: whatever would leave the app, open something else or mark and drag what is on the page.
import { note } from "./setup.js";
import { take, takePage } from "./sheet.js";

const stop = (event) => event.preventDefault();

// What the program draws is stopped before the browser hears of it, and after the app has had its turn.
function press(event) {
  const way = event.target.closest?.("a[href], area[href], [data-take]");
  if (!way) return;
  if (way.dataset.take) {
    event.preventDefault();
    take(way.dataset.take, way.dataset.written ?? way.textContent);
    return;
  }
  const to = new URL(way.getAttribute("href"), location.href);
  if (to.origin !== location.origin || way.hasAttribute("download") || way.target || way.rel === "external") {
    event.preventDefault();
    event.stopPropagation();
    take(to.href, way.textContent);
    return;
  }
  if (way.getAttribute("href").startsWith("#")) {
    // A step of the history would be left behind.
    event.preventDefault();
    const goal = document.getElementById(to.hash.slice(1));
    goal?.scrollIntoView();
    goal?.focus();
    return;
  }
  // Another key or button would open it beside this one.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) event.preventDefault();
}

// Another document takes the place of this one: a step of the history would be left behind. That of another language is its
// start page, which is the same for everyone and so may be kept by whoever keeps pages; display.js goes on from there.
function goElsewhere(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const to = new URL(link.getAttribute("href"), location.href);
  to.searchParams.set("vert", "kiosk");
  if (!link.hreflang) return location.replace(to.href);
  note({ turns: to.pathname + to.search });
  const start = new URL(link.hreflang === "nb" ? ".." : `../${link.hreflang}/`, import.meta.url);
  location.replace(`${start.href}?vert=kiosk`);
}

function keys(event) {
  const isOfBrowser = event.ctrlKey || event.metaKey || event.altKey || /^(F\d+|Browser.*|ContextMenu|PrintScreen)$/.test(event.key);
  const isEditing = event.ctrlKey && /^[acvxz]$/i.test(event.key) && event.target.matches?.("input, textarea");
  if (isOfBrowser && !isEditing && event.key !== "AltGraph" && !event.getModifierState("AltGraph")) stop(event);
}

/** Closes every way out. */
export function guard() {
  const always = { capture: true, passive: false };
  for (const kind of ["contextmenu", "dragstart", "dragover", "drop", "auxclick", "gesturestart", "gesturechange", "copy"]) {
    addEventListener(kind, stop, always);
  }
  addEventListener("selectstart", (event) => {
    if (!event.target.closest?.("input, textarea")) stop(event);
  }, always);
  addEventListener("wheel", (event) => event.ctrlKey && stop(event), always);
  addEventListener("touchmove", (event) => event.touches.length > 1 && stop(event), always);
  addEventListener("keydown", keys, true);
  addEventListener("click", press, true);
  addEventListener("click", goElsewhere);
  // The app reads its forms itself.
  addEventListener("submit", stop);
  addEventListener("focusin", ({ target }) => {
    if (!target.matches?.("input, textarea")) return;
    target.setAttribute("autocomplete", "off");
    target.setAttribute("spellcheck", "false");
    target.setAttribute("inputmode", "none");
  });
  window.open = () => null;
  window.print = () => void takePage();
}
