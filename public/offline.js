// Lets the reader keep the services of a fylke or of the whole country on the device: says first how much that is, shows how
// far it has come, can be stopped, and removed again.
import { ask } from "./keep.js";

const element = (name, properties, ...inside) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
};
const button = (label, act, variant = "secondary") => {
  const made = element("button", { type: "button", className: "ds-button", textContent: label });
  made.dataset.variant = variant;
  made.addEventListener("click", act);
  return made;
};
const fill = (text, ...values) => values.reduce((said, value) => said.replace("{}", value), text);

// The fylker by number, with the names of today.
async function fylker() {
  const data = new URL("data/", import.meta.url);
  const { files } = await (await fetch(new URL("manifest.json", data))).json();
  const places = files.find((file) => file.kind === "places");
  const { fylker } = await (await fetch(new URL(places.name, data))).json();
  return fylker.map(({ number, names }) => [number, names[0].name ?? names[0]]);
}

export async function choose(section, opener) {
  const [which, country, size, keep, stop, remove, kept, fetching, failed] = section.dataset.words.split("\n");
  const names = await fylker();
  const { lang } = document.documentElement;
  const asked = { lang, fylker: names.map(([number]) => number) };
  const box = element("div", { className: "offline" });
  opener.replaceWith(box);

  // Shows what can be chosen, what is kept, and `note`, if there is something to say.
  async function show(state, note) {
    const kilo = (bytes) => Math.ceil(bytes / 1000);
    const all = [["", country, state.all], ...names.map(([number, name]) => [number, name, state.sizes[number]])];
    const options = all.map(([value, name, bytes]) =>
      element("option", { value, textContent: fill(size, name, kilo(bytes)), disabled: bytes === 0 }));
    const select = element("select", { className: "ds-input", id: "offline-what" }, ...options);
    select.selectedIndex = options.findIndex((option) => !option.disabled);
    const label = element("label", { htmlFor: "offline-what", textContent: which });
    const rows = [label, select, button(keep, () => fetchIt(select.value), "primary")];
    const mine = state.country ? [country] : names.filter(([number]) => state.fylker.includes(number)).map(([, name]) => name);
    if (select.selectedIndex < 0) rows.length = 0;
    if (mine.length) {
      rows.push(element("p", { textContent: fill(kept, mine.join(", ")) }), button(remove, forget));
    }
    const said = element("p", { textContent: note ?? "" });
    said.setAttribute("role", "status");
    box.replaceChildren(...rows, said);
    box.querySelector("select, button")?.focus();
  }

  async function fetchIt(value) {
    const bar = element("progress", { value: 0, max: 1 });
    bar.setAttribute("aria-label", fetching);
    const said = element("p", { textContent: fetching });
    said.setAttribute("role", "status");
    const halt = button(stop, () => ask({ type: "stop" }).catch(() => {}));
    box.replaceChildren(said, bar, halt);
    halt.focus();
    const wish = value ? { fylke: value } : { country: true };
    let note;
    try {
      await ask({ type: "keep", ...asked, ...wish }, ({ done, total }) => Object.assign(bar, { value: done, max: total || 1 }));
    } catch {
      note = failed;
    }
    show(await ask({ type: "status", ...asked }), note);
  }

  async function forget() {
    show(await ask({ type: "forget", ...asked }));
  }

  show(await ask({ type: "status", ...asked }));
}
