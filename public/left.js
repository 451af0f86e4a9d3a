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
  location.replace(emptyPage);
}
// Firefox has the entry first when the page has loaded; the older way to ask is there from the beginning.
const kind = performance.getEntriesByType("navigation")[0]?.type;
blank(kind ? kind === "back_forward" : performance.navigation?.type === 2);
addEventListener("pageshow", (event) => event.persisted && blank(true));
