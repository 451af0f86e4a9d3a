// The row of buttons at the foot of the screen, within everybody's reach: back, aids, take the page along, done.
import { takePage } from "./sheet.js";
import { canRead, onVoices, readAloud, stopReading } from "./voice.js";
import { button, element, say } from "./words.js";

const page = document.documentElement;
// Where the visitor was, in this document alone: the browser's history is never written to.
const trail = [];
let isGoingBack = false;

function follow(back) {
  let here = location.pathname;
  let address = location.href;
  globalThis.navigation?.addEventListener("currententrychange", () => {
    if (location.pathname !== here && !isGoingBack) trail.push(address);
    isGoingBack = false;
    here = location.pathname;
    address = location.href;
    back.hidden = !trail.length;
    stopReading();
  });
}

/** Goes to a page of the app as if a link had been pressed. */
export function visit(address) {
  const link = element("a", { href: address, hidden: true });
  document.getElementById("app").append(link);
  link.click();
  link.remove();
}

function toggle(name, text) {
  const made = button(text, () => {
    const isOn = !(name in page.dataset);
    if (isOn) page.dataset[name] = "";
    else delete page.dataset[name];
    made.setAttribute("aria-pressed", String(isOn));
    if (name === "reach") scrollTo(0, 0);
  }, { "aria-pressed": "false" });
  return made;
}

/** Draws the row. */
export function drawBar(done) {
  document.querySelector(".display-bar")?.remove();
  const back = button(say("back"), () => {
    isGoingBack = true;
    visit(trail.pop());
  }, { hidden: true });
  const read = button(say("read_aloud"), () => {
    const isReading = readAloud(() => read.replaceChildren(say("read_aloud")));
    if (isReading) read.replaceChildren(say("stop_reading"));
  }, { hidden: true });
  const voices = () => (read.hidden = !canRead());
  voices();
  onVoices(voices);
  follow(back);
  document.body.append(element("nav", { class: "display-bar", "aria-label": say("bar") },
    back,
    toggle("larger", say("larger")),
    toggle("contrast", say("contrast")),
    read,
    toggle("reach", say("lower")),
    button(say("take_page"), takePage),
    button(say("done"), done, { "data-main": true })));
}
