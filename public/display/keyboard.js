// The keyboard on the screen, for a display that has no other.
//
// The focus stays in the field, so that lists of offers stay open. A key is a button; what it writes arrives in the app as
// if it had been typed.
import { layouts } from "./layouts.js";
import { element, say } from "./words.js";

const FIELD = "input:not([type=checkbox], [type=radio], [type=button], [type=submit], [readonly]), textarea";
const page = document.documentElement;
let board;
let field;
// As soon as somebody types on keys of their own this one gives way, until the next visitor.
let hasKeys = false;

const tell = (event) => field.dispatchEvent(event);

function write(text, start = field.selectionStart, end = field.selectionEnd) {
  const length = field.value.length - (end - start) + text.length;
  if (field.maxLength >= 0 && length > field.maxLength) return;
  field.setRangeText(text, start, end, "end");
  tell(new InputEvent("input", { bubbles: true, inputType: text ? "insertText" : "deleteContentBackward", data: text || null }));
}

function erase() {
  const { selectionStart: start, selectionEnd: end } = field;
  if (start !== end) write("", start, end);
  // A letter may be two units long.
  else if (start > 0) write("", start - ([...field.value.slice(0, start)].at(-1).length), start);
}

function go() {
  const key = { key: "Enter", code: "Enter", bubbles: true, cancelable: true };
  const goesOn = tell(new KeyboardEvent("keydown", key));
  tell(new KeyboardEvent("keyup", key));
  if (goesOn) field.form?.requestSubmit();
  hide();
}

const ACTS = {
  erase,
  go,
  hide: () => {
    const left = field;
    hide();
    left.blur();
  },
  space: () => write(" "),
  letters: () => draw("letters"),
  sami: () => draw("sami"),
  digits: () => draw("digits"),
};

function key(name) {
  const made = element("button", { type: "button", tabindex: "-1", "data-key": name }, ACTS[name] ? say(`key_${name}`) : name);
  made.addEventListener("click", () => (ACTS[name] ?? (() => write(name)))());
  return made;
}

function draw(layout) {
  board.replaceChildren(...layouts[layout].map((row) => element("div", {}, ...row.split(" ").map(key))));
}

function show() {
  if (!board) {
    board = element("section", { class: "display-keys", "aria-label": say("keyboard") });
    // What is pressed takes neither the focus nor the place of the cursor.
    for (const kind of ["pointerdown", "mousedown"]) board.addEventListener(kind, (event) => event.preventDefault());
    document.body.append(board);
  }
  draw("letters");
  board.hidden = false;
  page.dataset.keys = "";
  // What is typed stands above the keys, and what is offered between the two.
  (field.closest("form, .place-box") ?? field).scrollIntoView({ block: "start" });
}

function hide() {
  if (board) board.hidden = true;
  delete page.dataset.keys;
}

/** Shows the keyboard wherever something can be typed. */
export function offerKeyboard() {
  document.addEventListener("focusin", ({ target }) => {
    if (!target.matches?.(FIELD)) return;
    field = target;
    if (!hasKeys) show();
  });
  // A press on the field that has the focus already.
  document.addEventListener("click", ({ target }) => {
    if (target === field && board?.hidden && !hasKeys) show();
  });
  document.addEventListener("focusout", ({ relatedTarget }) => {
    if (!relatedTarget?.matches?.(FIELD)) hide();
  });
  addEventListener("keydown", (event) => {
    if (!event.isTrusted || event.key.length !== 1) return;
    hasKeys = true;
    hide();
  }, true);
}
