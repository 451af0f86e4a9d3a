// A display looks after itself: it keeps the screen awake, takes what is new only while nobody is there, starts afresh
// each night, and after a breakdown with growing pauses.
import { note, notes, setting } from "./setup.js";
import { say } from "./words.js";

const page = document.documentElement;
const MINUTE = 60_000;
const LOOK = 30 * MINUTE;
const LONGEST_PAUSE = 10 * MINUTE;
// After so long without a breakdown the next one counts as the first.
const CALM = 5 * MINUTE;
// So long a slow line may still make it after the page has said that it did not.
const SLOW = 20_000;
// Not every display at once.
const jitter = Math.floor(Math.random() * 50);

async function keepAwake() {
  try {
    if (document.visibilityState === "visible") await navigator.wakeLock?.request("screen");
  } catch {
    // A machine may refuse, on battery; asked again when the page is seen again.
  }
}

/** The lists of what is published: a change of either is something new. */
async function published() {
  const text = async (address) => {
    const answer = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(20_000) });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.text();
  };
  const [data, start] = await Promise.all([
    text(new URL("../data/manifest.json", import.meta.url)),
    text(new URL("../index.html", import.meta.url)),
  ]);
  return { data, version: start.match(/data-js="([^"]*)"/)?.[1] ?? "" };
}

/** The day of the data that this document has, if it is known. */
export let today = "";
let seen;
let hasNews = false;

async function look() {
  try {
    const now = await published();
    seen ??= { ...now, version: document.getElementById("boot").dataset.js };
    today = JSON.parse(seen.data).today ?? "";
    hasNews ||= now.data !== seen.data || now.version !== seen.version;
    note({ looked: Date.now(), found: hasNews ? "new" : "same" });
    if (hasNews) (await navigator.serviceWorker?.getRegistration?.())?.update();
  } catch {
    note({ looked: Date.now(), found: "none" });
  }
}

function night() {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Oslo", hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  }).formatToParts();
  const of = (type) => parts.find((part) => part.type === type).value;
  const day = `${of("year")}-${of("month")}-${of("day")}`;
  const isTime = Number(of("hour")) === Number(setting("natt") || 3) && Number(of("minute")) >= jitter;
  return isTime && notes.night !== day ? day : undefined;
}

function begin(restart) {
  const isFree = () => page.dataset.display === "rest";
  setInterval(() => {
    const day = isFree() && night();
    if (day) {
      note({ night: day });
      restart("night");
    } else if (isFree() && hasNews) {
      note({ updated: Date.now() });
      restart("new");
    }
  }, MINUTE);
  look();
  setInterval(look, LOOK);
}

/** What is left when the program has broken: whom to call, and when it tries again. */
function broken(restart, emergency) {
  const crashes = notes.crashes + 1;
  const pause = Math.min(LONGEST_PAUSE, 5000 * 2 ** Math.min(crashes, 10));
  note({ crashes });
  if (page.dataset.boot === "broken") {
    page.dataset.display = "broken";
    const told = document.createElement("p");
    told.textContent = say("broken");
    document.getElementById("app")?.replaceChildren(emergency.cloneNode(true), told);
  }
  setTimeout(restart, pause, "breakdown");
}

/** Begins to look after the display. `restart` begins afresh and says why. */
export function lookAfter(restart) {
  const emergency = document.querySelector(".emergency-bar");
  keepAwake();
  document.addEventListener("visibilitychange", keepAwake);
  let waits;
  const watch = () => {
    clearTimeout(waits);
    const pause = { broken: 0, failed: SLOW }[page.dataset.boot];
    if (pause !== undefined) waits = setTimeout(broken, pause, restart, emergency);
  };
  new MutationObserver(watch).observe(page, { attributeFilter: ["data-boot"] });
  watch();
  setTimeout(() => note({ crashes: 0 }), CALM);
  begin(restart);
}
