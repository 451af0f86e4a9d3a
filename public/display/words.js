// The words of the display's own controls. They are written beside all others (src/i18n/texts/kiosk.rs) and come as a
// file, because the program has no use for them.
let said = {};

/** Fetches the words of the language of the page. */
export async function fetchWords() {
  const address = new URL(`../data/display-${document.documentElement.lang || "nb"}.json`, import.meta.url);
  const answer = await fetch(address);
  said = answer.ok ? await answer.json() : {};
  return answer.ok;
}

/** A text, with what fills its gap. */
export function say(name, gap = "") {
  return (said[name] ?? "").replace("{}", gap);
}

/** An element with attributes and what stands in it. */
export function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...inside);
  return made;
}

/** A button that does something. */
export function button(text, act, attributes = {}) {
  const made = element("button", { type: "button", class: "display-button", ...attributes }, text);
  made.addEventListener("click", act);
  return made;
}
