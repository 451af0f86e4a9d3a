// Keeps the app for times without a network: registers the service worker (worker/), says when there is no network, and
// offers a new version. boot.js asks for it when the page is in use, where the host may keep something.
const page = document.documentElement;
const words = document.querySelector("p.boot-failed")?.dataset ?? {};
const isKiosk = page.dataset.host === "kiosk";
const { serviceWorker: workers } = navigator;
// A display that nobody has touched for this long is resting, and takes a new version by itself.
const REST = 120_000;

// Asks the worker for something; `told` hears how far it is.
export async function ask(asked, told = () => {}) {
  const { active } = await workers.ready;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if ("progress" in data) return told(data.progress);
      port1.close();
      if ("failed" in data) reject(new Error(data.failed));
      else resolve(data.result);
    };
    active.postMessage(asked, [port2]);
  });
}

// One button, at the foot of the page. It takes no focus, and nothing else changes until it is pressed.
function offer(label, act) {
  if (isKiosk) return whenResting(act);
  document.querySelector(".new-version")?.remove();
  const bar = Object.assign(document.createElement("div"), { className: "new-version" });
  bar.setAttribute("role", "status");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "ds-button", textContent: label });
  button.addEventListener("click", act);
  bar.append(button);
  document.body.append(bar);
}

let touched = Date.now();
if (isKiosk) for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, () => (touched = Date.now()), true);
function whenResting(act) {
  const left = touched + REST - Date.now();
  if (left <= 0) act();
  else setTimeout(whenResting, left, act);
}

const reload = () => location.reload();

function watch(registration) {
  let isTaking = false;
  const look = () => {
    if (!registration.waiting || !workers.controller) return;
    offer(words.version, () => {
      isTaking = true;
      registration.waiting?.postMessage({ type: "take" });
    });
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  look();
  // Another page may have taken it: this one goes on with what it has, until its reader wants the new one.
  const had = !!workers.controller;
  workers.addEventListener("controllerchange", () => {
    if (isTaking) reload();
    else if (had) offer(words.version, reload);
  });
  // A display stays open for weeks.
  if (isKiosk) setInterval(() => registration.update().catch(() => {}), 3_600_000);
}

// Newer data than this page shows has come.
async function hear({ data }) {
  if (data?.type !== "CACHE_UPDATED") return;
  const list = await (await fetch(data.payload.updatedURL)).json();
  const shown = document.querySelector(".footer-published time")?.dateTime;
  if (shown && list.today > shown) offer(words.fresh, reload);
}

function say() {
  page.toggleAttribute("data-offline", !navigator.onLine);
}
for (const change of ["online", "offline"]) addEventListener(change, say);
say();

// A file that the host no longer has: it has published anew.
const showOutdated = () => "outdated" in page.dataset && offer(words.fresh, reload);
new MutationObserver(showOutdated).observe(page, { attributeFilter: ["data-outdated"] });
showOutdated();

// Not where another site shows the page, nor where data is dear.
if (workers && top === self && !navigator.connection?.saveData) {
  workers.addEventListener("message", hear);
  const registered = workers.register(new URL("sw.js", import.meta.url), { updateViaCache: "none" });
  registered.then(watch, () => {});
  if (workers.controller) page.dataset.keeps = "";
  registered.then(() => (page.dataset.keeps = ""), () => {});
  // A display also keeps the region of its place.
  const fylke = isKiosk ? /(?:kommune\/|sted=)(\d\d)/.exec(location.href)?.[1] : undefined;
  registered.then(() => ask({ type: "keep", lang: page.lang, fylke })).catch(() => {});
}

// What to keep besides is chosen on the page about the information.
addEventListener("click", async (event) => {
  const button = event.target.closest?.(".offline-open");
  if (!button) return;
  const { choose } = await import("./offline.js");
  choose(button.closest(".offline"), button);
});
