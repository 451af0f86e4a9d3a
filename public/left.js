// Whoever left in haste finds nothing of this site on the way back in that tab, until they open it on purpose. In the
// head and before anything is painted; boot.js makes the mark, at that press alone.
const emptyPage = new URL("../tom.html", document.currentScript.src).href;
function blank(isReturn) {
  try {
    if (!sessionStorage.getItem("naermest-left")) return;
    if (!isReturn) return sessionStorage.removeItem("naermest-left");
  } catch {
    // A frame may not have any; nobody leaves from there.
    return;
  }
  document.documentElement.style.display = "none";
  document.title = "";
  // boot.js is not to begin with a page that goes.
  stop();
  location.replace(emptyPage);
}
blank(performance.getEntriesByType("navigation")[0]?.type === "back_forward");
// Firefox keeps a page of another document whole, and the sessionStorage of then with it. One that is told something while
// it is kept is thrown away, so the way back loads it anew and finds the mark; boot.js says the word at that press.
let heard;
try {
  heard = new BroadcastChannel("naermest-left");
} catch {
  // Not where there is no storage either.
}
addEventListener("pageshow", (event) => event.persisted && blank(true));
