// Sheets that lie over the page, and the one that stands for every way out: what a link would have opened, as text and
// as a code for the visitor's own phone.
import { button, element, say } from "./words.js";

/** Shows a sheet; gives it back. */
export function show(title, ...inside) {
  close();
  const sheet = element("dialog", { class: "display-sheet", "aria-labelledby": "display-sheet" },
    element("h2", { id: "display-sheet" }, title), ...inside);
  document.body.append(sheet);
  sheet.addEventListener("close", () => sheet.remove());
  sheet.showModal();
  return sheet;
}

/** Closes the one that is open. */
export function close() {
  for (const sheet of document.querySelectorAll("dialog.display-sheet")) {
    sheet.close();
    sheet.remove();
  }
}

async function code(text) {
  const program = await import(document.getElementById("boot").dataset.js);
  const drawn = program.codeOf(text);
  if (!drawn) return "";
  const [side, path] = drawn.split(/ (.*)/s);
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", `0 0 ${side} ${side}`);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", say("code"));
  const squares = document.createElementNS("http://www.w3.org/2000/svg", "path");
  squares.setAttribute("d", path);
  picture.append(squares);
  return element("figure", { class: "code" }, picture, element("figcaption", {}, say("take_text")));
}

// What a person would write down: the number, the mailbox, the address of the page.
function written(to) {
  const [, scheme, rest] = to.match(/^(tel|sms|mailto|https?):(?:\/\/)?(.*)$/s) ?? [];
  if (!scheme) return to;
  if (scheme === "mailto") return decodeURIComponent(rest.split("?")[0]);
  return scheme.startsWith("http") ? rest.replace(/^www\./, "").replace(/\/$/, "") : rest.split("?")[0];
}

/** What a link or button that leads out becomes. */
export async function take(to, text) {
  let drawn = "";
  try {
    drawn = await code(to);
  } catch {
    // Without the program the text has to do.
  }
  const line = (text || "").trim();
  const plain = written(to);
  const digits = (some) => some.replace(/\D/g, "");
  // A number stands as the page says it, and not a second time in another form.
  const isSaid = line.includes(plain) || (/^(tel|sms):/.test(to) && digits(line) && digits(plain).endsWith(digits(line)));
  show(say("take_title"),
    element("p", { class: "display-written" }, line || plain),
    isSaid || !line ? "" : element("p", { class: "display-plain" }, plain),
    drawn,
    button(say("close"), close, { "data-main": true }));
}

/** The same for the page that is shown: its address on a phone. */
export function takePage() {
  const here = new URL(location.href);
  here.searchParams.delete("vert");
  here.hash = "";
  return take(here.href, document.querySelector("h1")?.textContent ?? "");
}
