// How this display is set up, and what it remembers of itself from one document to the next.
//
// The settings stand in the address of the start page or in kiosk.json beside the app. They are handed to the program,
// which reads them through the domain's own type (src/address/kiosk.rs) and writes back what it understood.
const page = document.documentElement;

// Nothing is stored on a display. What it has to remember of itself (its settings, when it was switched on, how often it
// began afresh) stands in the name of its window, which lives as long as the window and holds nothing of a visitor.
const MARK = "naermest-display ";
function remembered() {
  try {
    if (window.name.startsWith(MARK)) return JSON.parse(window.name.slice(MARK.length));
  } catch {
    // Somebody else's name.
  }
  return {};
}

/** What the display remembers of itself. */
export const notes = { since: Date.now(), resets: 0, crashes: 0, written: "", file: "", ...remembered() };

/** Keeps a change of it. */
export function note(change) {
  Object.assign(notes, change);
  window.name = MARK + JSON.stringify(notes);
}

// The names of src/address/kiosk.rs.
const NAMES = ["sted", "sprak", "side", "hvile", "skjerm", "natt", "meld", "retning"];
// As src/address/kiosk/file.rs says it.
const OTHER = "neither a text, a number nor a list of texts";

function valueOf(value) {
  if (typeof value === "string" || (Number.isInteger(value) && value >= 0)) return String(value);
  const isList = Array.isArray(value) && value.every((one) => typeof one === "string");
  return isList ? value.join(",") : OTHER;
}

async function file() {
  const params = new URLSearchParams();
  let text;
  try {
    const answer = await fetch(new URL("../kiosk.json", import.meta.url), { signal: AbortSignal.timeout(3000) });
    if (!answer.ok) return params;
    text = await answer.text();
  } catch {
    // Without a line it is what it was.
    return new URLSearchParams(notes.file);
  }
  try {
    const settings = JSON.parse(text);
    if (!settings || typeof settings !== "object" || Array.isArray(settings)) throw new TypeError("no object");
    for (const [name, value] of Object.entries(settings)) {
      const written = valueOf(value);
      if (written) params.set(name, written);
    }
  } catch (reason) {
    params.set("kiosk.json", String(reason.message ?? reason));
  }
  note({ file: String(params) });
  return params;
}

/** Whether this document begins on the start page with settings, and not on a page that somebody went to. */
export let isBeginning = false;

/** Hands the settings to the program: those of the address win over those of the file. */
export async function setUp() {
  const asked = new URLSearchParams(location.search);
  // The folder of the site may be called like a language.
  const path = location.pathname.replace(/\/(index\.html)?$/, "");
  const start = new URL("..", import.meta.url).pathname.replace(/\/$/, "");
  const isStart = [path, path.replace(/\/(nn|en|se)$/, "")].includes(start);
  const told = new URLSearchParams(NAMES.filter((name) => isStart && asked.has(name)).map((name) => [name, asked.get(name)]));
  if (String(told)) note({ written: String(told) });
  const settings = await file();
  for (const [name, value] of new URLSearchParams(notes.written)) settings.set(name, value);
  page.dataset.setup = String(settings);
  isBeginning = isStart && !!String(settings) && !notes.turns;
  // The program then begins where it was told to, whichever page this is.
  page.toggleAttribute("data-begins", isBeginning);
}

/** A setting as the program understood it. */
export function setting(name) {
  return new URLSearchParams(page.dataset.setup).get(name) ?? "";
}
