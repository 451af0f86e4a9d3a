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
blank(performance.getEntriesByType("navigation")[0]?.type === "back_forward");
addEventListener("pageshow", (event) => event.persisted && blank(true));
