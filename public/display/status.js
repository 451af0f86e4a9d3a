// For whoever keeps the display: how it is, on a sheet behind a gesture that nobody makes by chance, and as a line for a
// machine that reads the console. Neither says anything that a visitor did.
import { note, notes, setting } from "./setup.js";
import { close, show } from "./sheet.js";
import { today } from "./upkeep.js";
import { button, element, say } from "./words.js";

const HOUR = 3_600_000;
// So long the upper corner of the screen, where a line begins, is held.
const HELD = 5000;
const CORNER = 160;

function report() {
  const { js } = document.getElementById("boot").dataset;
  const memory = performance.memory?.usedJSHeapSize;
  return {
    version: js.match(/-([0-9a-f]+)\.js$/)?.[1] ?? js,
    data: today,
    hours: Math.floor((Date.now() - notes.since) / HOUR),
    resets: notes.resets,
    crashes: notes.crashes,
    looked: notes.looked ? new Date(notes.looked).toISOString() : "",
    found: notes.found ?? "",
    updated: notes.updated ? new Date(notes.updated).toISOString() : "",
    memory: memory ? Math.round(memory / 1_000_000) : null,
    online: navigator.onLine,
    worker: !!navigator.serviceWorker?.controller,
    screen: `${innerWidth}x${innerHeight}`,
    misread: document.documentElement.dataset.misread ?? "",
  };
}

/** Writes the line. */
export function log(event) {
  console.info(`naermest-display ${JSON.stringify({ event, ...report() })}`);
}

function sheet() {
  const lines = Object.entries(report()).flatMap(([name, value]) => [
    element("dt", {}, say(`status_${name}`) || name),
    element("dd", {}, value === true ? say("yes") : value === false ? say("no") : String(value ?? "–") || "–"),
  ]);
  show(say("status"),
    element("dl", { class: "display-status" }, ...lines, element("dt", {}, say("status_setup")),
      element("dd", {}, document.documentElement.dataset.setup), element("dt", {}, say("status_report")),
      element("dd", {}, setting("meld") || "–")),
    button(say("close"), close, { "data-main": true }));
}

/** Waits for the gesture, and writes the line every hour. */
export function watchStatus() {
  let held;
  addEventListener("pointerdown", ({ clientX, clientY }) => {
    clearTimeout(held);
    if (clientX < CORNER && clientY < CORNER) held = setTimeout(sheet, HELD);
  }, true);
  for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => clearTimeout(held), true);
  note({});
  setInterval(log, HOUR, "hour");
}
