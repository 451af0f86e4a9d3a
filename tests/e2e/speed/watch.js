// Takes the time of every letter typed into the search: what the page does until the list stands, and until it is seen.
window.watched = [];
let key = 0;
const after = (act) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = act;
  channel.port2.postMessage(0);
};
addEventListener("keydown", (event) => { if (event.key.length === 1 && !event.ctrlKey) key = performance.now(); }, true);
addEventListener("input", (event) => {
  if (event.target.id !== "q" || !key) return;
  const start = key;
  key = 0;
  let listed = 0;
  // What the letter sets off is done in microtasks; this comes after them, and before the screen is drawn.
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
