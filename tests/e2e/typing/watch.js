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
  // Comes when all that the letter set off is done.
  after(() => { listed = performance.now(); });
  requestAnimationFrame(() => {
    const drawing = performance.now();
    after(() => {
      const painted = performance.now();
      const work = listed && listed <= drawing ? listed - start + painted - drawing : painted - start;
      watched.push({ work, seen: painted - start });
    });
  });
});
