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

// Which host it is decides what is painted. A frame has a script of its own, and what the page around it settled of its
// look stands on <html>: `src/address/frame.rs` has the same words.
{
  const page = document.documentElement;
  const script = document.currentScript.src;
  const asked = new URLSearchParams(location.search);
  const host = asked.get("vert");
  const looks = { modus: "lys mork", tekst: "liten stor", hjorner: "rette litt", skrift: "grotesk humanist antikva" };
  const isAmongOthers = () => {
    try {
      return top !== self && !top.document;
    } catch {
      return true;
    }
  };
  if (host === "kiosk" || host === "embed") page.dataset.host = host;
  if (host === "embed") {
    for (const [name, words] of Object.entries(looks)) {
      const word = asked.get(name);
      if (word && words.split(" ").includes(word)) page.dataset[name] = word;
    }
    // Until the program has made the others of it there are none but grey ones.
    if (/^#?[0-9a-f]{6}$/i.test(asked.get("farge"))) page.dataset.farge = "";
    const { modus } = page.dataset;
    if (modus) page.dataset.colorScheme = modus === "lys" ? "light" : "dark";
    const frame = new URL("../frame.js", script).href;
    document.head.append(Object.assign(document.createElement("script"), { type: "module", src: frame }));
  } else if (host !== "kiosk" && isAmongOthers()) {
    // Some hosts cannot say which pages others may frame; one that is no embed becomes one, which stores nothing.
    page.style.display = "none";
    asked.set("vert", "embed");
    location.replace(`${location.pathname}?${asked}${location.hash}`);
  }
}
