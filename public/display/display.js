// A display in a public place: between two visitors everything begins anew. Only the kiosk loads this file and those
// beside it (public/boot.js); what is on its rest screen the program draws (src/app/components/rest.rs).
//
// The display is at "rest", in "use", or "asks" whether somebody is there; [data-display] says which. Whatever a visitor
// did lives in the document and nowhere else, so the next one gets a new document in its place.
import { drawBar, visit } from "./bar.js";
import { guard } from "./guard.js";
import { offerKeyboard } from "./keyboard.js";
import { isBeginning, note, notes, setUp, setting } from "./setup.js";
import { show } from "./sheet.js";
import { log, watchStatus } from "./status.js";
import { lookAfter } from "./upkeep.js";
import { stopReading } from "./voice.js";
import { button, element, fetchWords, say } from "./words.js";

const page = document.documentElement;
const ASKED = 20;
const SECOND = 1000;
let idle;

const home = () => page.dataset.home || `${new URL("..", import.meta.url).pathname}?vert=kiosk`;

// Whether a new document would come: an error page of the browser would be the end of the display.
async function isReachable(address) {
  try {
    await fetch(address, { signal: AbortSignal.timeout(4000) });
    return true;
  } catch {
    return false;
  }
}

/** Begins afresh: nothing of the visitor is left. */
async function restart(why) {
  if (page.dataset.display === "leaving") return;
  clearTimeout(idle);
  const isRest = page.dataset.display === "rest";
  page.dataset.display = "leaving";
  stopReading();
  for (const dialog of document.querySelectorAll("dialog")) dialog.remove();
  note({ resets: notes.resets + (why === "visitor" ? 1 : 0), rests: true });
  log(why);
  if (await isReachable(home())) {
    document.getElementById("app")?.replaceChildren();
    document.title = "";
    location.replace(home());
  } else if (isRest || page.dataset.boot !== "ready") {
    page.dataset.display = "rest";
  } else {
    softly();
  }
}

// Without a line and without what works offline: every page is left, and the rest screen comes.
function softly() {
  for (const name of ["larger", "contrast", "reach", "keys"]) delete page.dataset[name];
  for (const field of document.querySelectorAll("input")) field.value = "";
  const about = new URL("../om", import.meta.url);
  about.search = "?vert=kiosk";
  visit(about.href);
  setTimeout(() => {
    visit(home());
    scrollTo(0, 0);
    drawBar(() => restart("visitor"));
    page.dataset.display = "rest";
  });
}

function wait() {
  clearTimeout(idle);
  if (page.dataset.display === "use") idle = setTimeout(ask, Number(setting("hvile") || 60) * SECOND);
}

// Any touch and any key ends it (WCAG 2.2.1).
function ask() {
  page.dataset.display = "ask";
  let left = ASKED;
  const number = element("strong", { class: "display-left", "aria-hidden": "true" }, String(left));
  const told = element("p", { role: "status" }, say("still_text", String(left)));
  const sheet = show(say("still_there"), number, told, button(say("stay"), stay, { "data-main": true }));
  sheet.addEventListener("cancel", (event) => event.preventDefault());
  const tick = () => {
    left -= 1;
    number.textContent = String(left);
    if (left === 10) told.textContent = say("still_text", String(left));
    if (left > 0) idle = setTimeout(tick, SECOND);
    else restart("visitor");
  };
  idle = setTimeout(tick, SECOND);
  function stay() {
    clearTimeout(idle);
    sheet.close();
    page.dataset.display = "use";
    wait();
  }
  sheet.stay = stay;
}

function touched(event) {
  if (!event.isTrusted) return;
  if (page.dataset.display === "ask") {
    if (event.type !== "scroll") document.querySelector("dialog.display-sheet")?.stay?.();
  } else {
    wait();
  }
}

// The press that wakes it does nothing else.
function wake(event) {
  if (page.dataset.display !== "rest") return;
  event.preventDefault();
  event.stopPropagation();
  page.dataset.display = "use";
  scrollTo(0, 0);
  document.querySelector("h1")?.focus({ preventScroll: true });
  wait();
}

async function whenReady() {
  if (page.dataset.boot === "ready") return;
  await new Promise((ready) => {
    const watch = new MutationObserver(() => {
      if (page.dataset.boot !== "ready") return;
      watch.disconnect();
      ready();
    });
    watch.observe(page, { attributeFilter: ["data-boot"] });
  });
}

async function begin() {
  lookAfter(restart);
  addEventListener("click", wake, true);
  addEventListener("keydown", wake, true);
  for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchmove", "scroll", "input"]) {
    addEventListener(kind, touched, { capture: true, passive: true });
  }
  await whenReady();
  // Only a whole screen of its own may be turned, and not on every machine.
  const orientation = { staende: "portrait", liggende: "landscape" }[setting("retning")];
  if (orientation) screen.orientation?.lock?.(orientation).catch(() => {});
  if (isBeginning || notes.rests) page.dataset.display = "rest";
  const { turns } = notes;
  note({ rests: false, turns: "" });
  if (turns) visit(turns);
  wait();
  while (!await fetchWords().catch(() => false)) await new Promise((again) => setTimeout(again, 10_000));
  drawBar(() => restart("visitor"));
  offerKeyboard();
  watchStatus();
  log("start");
}

/** Called before the program starts, which then reads the settings. */
export async function start() {
  document.head.append(element("link", { rel: "stylesheet", href: new URL("display.css", import.meta.url).href }));
  page.dataset.display = "use";
  guard();
  await setUp();
  begin();
}
