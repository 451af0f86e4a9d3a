// What a reader chose of the page itself: its language, the size of its letters, its contrast. In the head and before
// anything is painted, so that nothing blinks. Nothing is kept before the reader asks for it; what is chosen then holds
// until the page is left, and goes with a link to another language behind its `#`, which is taken away at once.
//
// An address with a language in it has said which. One without is in bokmål; where the reader's own choice, else the
// installation (`data-first`), else the browser says another one that we have, a line of the page offers it
// (`data-offer`, shown by CSS). Only the front door itself leads there, for the first two of these.
{
  const LANGS = ["nb", "nn", "en", "se"];
  const SPOKEN = ["ar", "lt", "pl", "so", "ti", "uk", "ur"];
  const KEY = "naermest-choices";
  const TRIP = "#valg=";
  const page = document.documentElement;
  const base = new URL("..", document.currentScript.src).pathname;
  const asked = new URLSearchParams(location.search).get("vert");
  const mayKeep = asked !== "kiosk" && asked !== "embed";

  function read() {
    try {
      return JSON.parse((mayKeep && localStorage.getItem(KEY)) || "null");
    } catch {
      // A frame may not have any, and what stands there may be another's.
      return null;
    }
  }
  let kept = read();
  let chosen = { ...kept };
  if (location.hash.startsWith(TRIP)) {
    const [lang, text, contrast] = location.hash.slice(TRIP.length).split(".");
    chosen = { lang, text, contrast };
    history.replaceState(history.state, "", location.pathname + location.search);
  }

  const set = (name, value) => (value ? (page.dataset[name] = value) : delete page.dataset[name]);
  function show() {
    set("text", ["large", "largest"].includes(chosen.text) && chosen.text);
    set("contrast", chosen.contrast === "more" && chosen.contrast);
  }
  show();

  function keep() {
    if (!mayKeep) return;
    try {
      if (kept) localStorage.setItem(KEY, JSON.stringify((kept = chosen)));
      else localStorage.removeItem(KEY);
    } catch {
      kept = null;
    }
  }

  const inside = location.pathname.slice(base.length);
  const prefix = inside.split("/")[0];
  const said = LANGS.slice(1).includes(prefix) ? prefix : "nb";
  const known = (lang) => LANGS.includes(lang) && lang;
  // What the browser calls Norwegian and nothing more is bokmål.
  const codes = (navigator.languages ?? []).map((tag) => tag.split("-")[0].toLowerCase()).map((code) => (code === "no" ? "nb" : code));
  const told = known(chosen.lang) || known(page.dataset.first);
  if (said === "nb") {
    if (told && told !== "nb" && /^(index\.html)?$/.test(inside) && !asked) {
      stop();
      location.replace(`${base}${told}/${location.search}`);
    }
    const first = told || codes.find(known);
    if (first && first !== "nb") page.dataset.offer = first;
  }
  if (kept) keep();
  // Whose own language has a page of its own sees the list of these pages open.
  const own = codes.find((code) => LANGS.includes(code) || SPOKEN.includes(code));
  if (SPOKEN.includes(own) && !chosen.lang) {
    new MutationObserver((_, parsed) => {
      const list = document.querySelector(".header-speech");
      if (!list) return;
      list.open = true;
      parsed.disconnect();
    }).observe(page, { childList: true, subtree: true });
  }

  // The link to another language takes along what is chosen, before it is followed in whatever way.
  const take = (event) => {
    const link = event.target.closest?.(".header-language");
    if (!link) return;
    // The page made beforehand does not know what was chosen on it.
    if (page.dataset.boot !== "ready") link.search = location.search;
    const { text = "", contrast = "" } = chosen;
    const isPlain = !text && !contrast && !kept && !page.dataset.first;
    if (!isPlain) link.hash = `${TRIP}${link.hreflang}.${text}.${contrast}`;
  };
  for (const way of ["pointerdown", "click"]) addEventListener(way, take, { capture: true });

  // The boxes of the panel say what is so whenever it opens, also after the program has drawn it anew.
  const boxes = (panel) => panel.querySelectorAll("input");
  addEventListener("toggle", ({ target }) => {
    if (!target.matches?.(".choices")) return;
    for (const box of boxes(target)) {
      box.checked = box.name === "keep" ? !!kept : (chosen[box.name] ?? "") === box.value;
    }
  }, { capture: true });
  addEventListener("change", ({ target }) => {
    if (!target.closest?.(".choices")) return;
    if (target.name === "keep") kept = target.checked ? chosen : null;
    else chosen = { ...chosen, [target.name]: target.value };
    chosen.lang = page.lang;
    show();
    keep();
  });
}
