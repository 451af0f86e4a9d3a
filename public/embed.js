// The element <naermest-embed> for other people's pages: it makes the frame and minds its height.
//
//   <script src="https://…/embed.js" async></script>
//   <naermest-embed sted="1577" side="kalender" visning="maned" lang="nn" farge="#0a5c36" niva="2">
//     <a href="https://…/nn/kommune/1577">Hjelp for pårørande i Volda</a>
//   </naermest-embed>
//
// What is understood here stays; what would break a page that has it gets a file of another name. From the frame
// it takes a closed list of messages (`public/frame.js`): a height that is a whole number, and that its page changed.
(() => {
  "use strict";
  const NAME = "naermest-embed";
  const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
  if (!script || customElements.get(NAME)) return;
  const site = new URL(".", script.src);

  const PAGES = /^(kommune|sok|tjenester|hjelpetelefoner|kalender|guide|tema|fylke|omrade|kart)(\/[a-z0-9-]+)*$/;
  const VIEWS = ["uke", "maned"];
  const CHOICES = ["sted", "for", "tema", "type", "behov", "spraak", "kost", "henvisning", "kanal", "anonym", "aapen", "bekreftet", "hvor"];
  const SETTINGS = {
    niva: /^[1-6]$/,
    farge: /^#?[0-9a-f]{6}$/i,
    modus: /^(lys|mork)$/,
    tekst: /^(liten|stor)$/,
    hjorner: /^(rette|litt)$/,
    skrift: /^(grotesk|humanist|antikva)$/,
  };
  const TITLES = { nb: "Hjelp for pårørende", nn: "Hjelp for pårørande", en: "Help for relatives and carers" };
  // Until the frame has told its own, and the most that it may tell.
  const HEIGHT = 480;
  const HIGHEST = 200_000;
  // A frame that has said nothing until then was not let in.
  const PATIENCE = 20_000;

  function address(element) {
    const of = (name) => element.getAttribute(name)?.trim() ?? "";
    const side = PAGES.test(of("side")) ? of("side") : "kommune";
    const hasPlace = /^\d{4}$/.test(of("sted"));
    const path = side !== "kommune" ? `${side}/` : hasPlace ? `kommune/${of("sted")}/` : "";
    const lang = language(element);
    const url = new URL((lang === "nb" ? "" : `${lang}/`) + path, site);
    const set = (name, value) => value && url.searchParams.set(name, value);
    const fixed = [];
    for (const name of CHOICES) {
      if (!/^[a-z0-9,-]+$/.test(of(name)) || (name === "sted" && (!hasPlace || side === "kommune"))) continue;
      set(name, of(name));
      fixed.push(name);
    }
    set("q", of("q"));
    set("vis", VIEWS.find((view) => view === of("visning")));
    set("vert", "embed");
    if (!SETTINGS.modus.test(of("modus"))) set("modus", scheme());
    for (const [name, fits] of Object.entries(SETTINGS)) if (fits.test(of(name))) set(name, of(name).replace("#", ""));
    url.searchParams.set("fast", fixed.join());
    return url.href;
  }

  // Light on a page that knows no dark, dark on a dark one; what follows the reader is left to the reader.
  function scheme() {
    const of = (element) => getComputedStyle(element);
    const ground = of(document.body).backgroundColor;
    const [red, green, blue, alpha] = ground.match(/[\d.]+/g)?.map(Number) ?? [];
    if (ground.startsWith("rgb") && alpha !== 0 && red + green + blue < 384) return "mork";
    return of(document.documentElement).colorScheme.includes("dark") ? "" : "lys";
  }

  function language(element) {
    const said = (element.closest("[lang]")?.lang ?? "").split("-")[0].toLowerCase();
    return Object.hasOwn(TITLES, said) ? said : "nb";
  }

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = ["side", "visning", "q", "lang", "sandbox", "title", ...CHOICES, ...Object.keys(SETTINGS)];
    #frame;
    #slot;
    #soon;
    #patience;
    #loads;
    #hears = (event) => this.#hear(event);

    connectedCallback() {
      addEventListener("message", this.#hears);
      this.#make();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hears);
      clearTimeout(this.#patience);
    }

    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now) return;
      clearTimeout(this.#soon);
      this.#soon = setTimeout(() => this.isConnected && this.#make());
    }

    // A frame anew: another address in the old one would be a step on the way back of this page.
    #make() {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const height = this.#frame?.style.height ?? `${HEIGHT}px`;
      const frame = document.createElement("iframe");
      frame.title = this.title || TITLES[language(this)];
      frame.referrerPolicy = "no-referrer";
      frame.setAttribute("scrolling", "no");
      if (this.hasAttribute("sandbox")) frame.setAttribute("sandbox", this.getAttribute("sandbox"));
      // By the object model, which no content-security policy forbids.
      Object.assign(frame.style, { display: "block", width: "100%", height, border: "0", colorScheme: "normal" });
      for (const [name, value] of [["display", "block"], ["width", "100%"], ["max-width", "100%"]]) {
        this.style.setProperty(name, value, "important");
      }
      frame.src = address(this);
      this.#loads = 0;
      frame.addEventListener("load", () => this.#loads++ && this.#show());
      this.#slot ??= document.createElement("slot");
      if (!this.childElementCount) {
        const link = document.createElement("a");
        link.href = frame.src.split("?")[0];
        link.textContent = frame.title;
        this.#slot.append(link);
      }
      this.#frame = frame;
      root.replaceChildren(frame, this.#slot);
      clearTimeout(this.#patience);
      this.#patience = setTimeout(() => {
        // One that is not shown has no height to tell.
        if (frame.offsetWidth) frame.style.display = "none";
      }, PATIENCE);
    }

    #hear({ source, origin, data }) {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow) return;
      // A frame without an origin of its own says "null"; it is ours all the same, as long as it is our frame.
      const isSandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
      if (origin !== (isSandboxed ? "null" : site.origin) || data?.naermest !== 1) return;
      const { height, page } = data;
      if (Number.isInteger(height) && height > 0 && height <= HIGHEST) {
        clearTimeout(this.#patience);
        frame.style.display = "block";
        frame.style.height = `${height}px`;
        this.#slot.remove();
      }
      if (page === true) this.#show();
    }

    // Another page begins at its top; where that is in sight, nothing moves.
    #show() {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start", behavior: "instant" });
    }
  });
})();
