// Takes the time of every act of one kind: what the page does until it stands, and until it is seen.
const [kind, selector] = arguments;
window.watched = [];
let begun = 0;
const after = (act) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = act;
  channel.port2.postMessage(0);
};
// A letter begins with its key, a click with itself: before anybody else hears of it.
addEventListener("keydown", (event) => { if (event.key.length === 1 && !event.ctrlKey) begun = performance.now(); }, true);
addEventListener(kind, () => { begun ||= performance.now(); }, true);
// And after everybody has heard of it:
addEventListener(kind, (event) => {
  const start = begun;
  begun = 0;
  if (!event.target.closest(selector)) return;
  let listed = 0;
  // What the act sets off is done in microtasks; this comes after them, and before the screen is drawn.
  let rest = 50;
  const step = () => { if (rest--) queueMicrotask(step); else listed = performance.now(); };
  queueMicrotask(step);
  requestAnimationFrame(() => {
    const drawing = performance.now();
    after(() => {
      const painted = performance.now();
      watched.push({ work: listed - start + painted - drawing, seen: painted - start });
    });
  });
});
