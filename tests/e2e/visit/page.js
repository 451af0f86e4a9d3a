// What a visitor can find on a page. Each function answers one question of `Visit`; the last line asks it.
const squash = (text) => (text ?? "").replaceAll("\u00ad", "").replace(/\s+/gu, " ").trim();
const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter(isShown);
const texts = (selector) => all(selector).map((element) => squash(element.innerText));

const nameOf = (element) => {
  const labelledBy = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const labels = labelledBy.map((id) => document.getElementById(id)).concat([...(element.labels ?? [])]);
  const candidates = [
    labelledBy.length && labels.map((label) => label?.textContent).join(" "),
    element.getAttribute("aria-label"),
    labels.map((label) => label?.textContent).join(" "),
    element.matches("input[type=submit], input[type=button], input[type=reset]") && element.value,
    !element.matches("input, textarea, select") && element.innerText,
    element.querySelector("img[alt]")?.alt,
    element.title,
  ];
  return candidates.map((candidate) => squash(candidate || "")).find(Boolean) ?? "";
};

const describe = (element) => {
  if (!element || element === document.body) return "nothing";
  const id = element.id && `#${element.id}`;
  const name = nameOf(element).slice(0, 60);
  return `${element.localName}${id}${name && ` "${name}"`}`;
};

const kinds = {
  link: "a[href], area[href], [role=link]",
  button: "button, [role=button], [role=tab], [role=switch], summary, input[type=submit], input[type=button]",
  field: "input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio]), textarea,"
    + " [contenteditable=true], [role=textbox], [role=searchbox], [role=combobox]:not(select)",
  list: "select",
  option: "input[type=checkbox], input[type=radio], [role=option], [role=checkbox], [role=radio],"
    + " [role=menuitemradio]",
  offer: "[role=option]",
  group: "fieldset, [role=group], [role=radiogroup], [role=listbox]",
};

const groupName = (group) => squash(group.querySelector("legend")?.innerText) || nameOf(group);

// The one of this kind with this name; else the only one whose name contains it.
const pick = (candidates, name, naming = nameOf) => {
  const named = candidates.map((element) => ({ element, name: naming(element) }));
  const exact = named.filter((one) => one.name === name);
  const like = named.filter((one) => one.name.includes(name));
  const found = exact[0] ?? (like.length === 1 ? like[0] : undefined);
  return { found: found?.element ?? null, seen: [...new Set(named.map((one) => one.name))] };
};

const page = {
  isSettled: () =>
    document.readyState === "complete" && document.fonts.status === "loaded" && page.isStarted(),
  // The program says how far it has come; a page without one has nothing to wait for.
  isStarted: () =>
    document.readyState !== "loading"
    && (["ready", "failed", "broken", "waits"].includes(document.documentElement.dataset.boot) || matchMedia("(scripting: none)").matches || !document.querySelector("script[type=module]")),
  isComplete: () => document.documentElement.dataset.boot === "ready" && !all(".loading, [role=alert]").length,
  text: () => squash(document.body?.innerText),
  headings: () => texts("h1, .page-title"),
  cards: () =>
    all("[data-record]").map((card) => ({
      record: card.dataset.record,
      name: squash((card.querySelector("h1, h2, h3, h4, h5, h6, a") ?? card).innerText),
    })),
  badges: (record) =>
    all("[data-record]")
      .filter((card) => card.dataset.record === record)
      .flatMap((card) => [card, ...all("[data-open]", card)])
      .flatMap((badge) => badge.dataset.open ?? []),
  firstWay: (record) =>
    all("[data-record] a.contact").find((way) => way.closest("[data-record]").dataset.record === record)?.getAttribute("href") ?? null,
  status: () => texts("[role=status]"),
  offers: () => texts("[role=option]"),
  marked: () => texts("[role=option][aria-selected=true]"),
  times: () => all("time[datetime]").map((time) => time.getAttribute("datetime")),
  hrefs: () => all("a[href]").map((link) => link.getAttribute("href")),
  value: (label) => pick(all(kinds.field), label).found?.value ?? null,
  millisUntil: (instant) => Math.max(0, Date.parse(instant) - Date.now()),
  focusId: () => document.activeElement?.id ?? "",
  // The language that the smallest part with this text is said to be in.
  langOf: (text) => {
    const parts = all("body *").filter((element) => squash(element.innerText).includes(text));
    return parts.at(-1)?.closest("[lang]")?.lang ?? null;
  },
  end: () => Math.floor(document.scrollingElement.scrollHeight - innerHeight),
  scroll: () => Math.round(scrollY),
  stops: (selector) => all(selector).filter((element) => element.tabIndex >= 0).length,
  size: () => [innerWidth, innerHeight],
  steps: () => history.length,
  answered: () => performance.getEntriesByType("navigation")[0]?.responseStatus ?? 0,
  title: () => document.title,
  lang: () => document.documentElement.lang,
  host: () => document.querySelector("[data-host]")?.dataset.host ?? null,
  address: () => location.pathname + location.search + location.hash,
  focus: () => describe(document.activeElement),
  focusName: () => (document.activeElement && document.activeElement !== document.body ? nameOf(document.activeElement) : ""),
  focusHref: () => document.activeElement?.getAttribute("href") ?? "",
  focusIsOnHeading: () => document.activeElement?.matches("h1, .page-title") ?? false,
  find: (kind, name) => pick(all(kinds[kind]), name),
  // In a list, or in a group of boxes, which are often drawn by their label: then that is what one clicks.
  findOption: (label, name) => {
    const { found: list } = pick(all(kinds.list), label);
    if (list) return pick([...list.options], name, (option) => squash(option.label));
    const groups = pick(all(kinds.group), label, groupName);
    if (!groups.found) return groups;
    const { found, seen } = pick([...groups.found.querySelectorAll(`${kinds.option}, [aria-pressed]`)], name);
    return { found: found && !isShown(found) ? (found.labels?.[0] ?? found) : found, seen };
  },
  // A box in a group: what its label says, and whether it is ticked or cannot be.
  box: (label, name) => {
    const { found } = page.findOption(label, name);
    const says = squash(found?.labels?.[0]?.innerText);
    return found && { says, state: found.disabled ? "disabled" : found.checked ? "ticked" : "free" };
  },
  marks: () => texts("mark"),
  // The driver's own click on an option fires `change` alone; a visitor's choice fires both.
  take: (option) => {
    const list = option.closest("select");
    list.focus();
    if (!list.multiple) list.value = option.value;
    else option.selected = !option.selected;
    list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    list.dispatchEvent(new Event("change", { bubbles: true }));
  },
  overflow: () => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    if (scrollWidth <= clientWidth) return [];
    const isWide = (element) => element.getBoundingClientRect().right > clientWidth + 1
      || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "visible");
    const wide = all("body *").filter((element) => isWide(element) && ![...element.children].some(isWide));
    const widths = wide.slice(0, 5).map((element) => `${describe(element)} is too wide`);
    return [`the page is ${scrollWidth} wide in a window of ${clientWidth}`, ...widths];
  },
  // What this page asked of other origins.
  others: () => {
    const asked = performance.getEntriesByType("resource").map(({ name }) => name);
    return asked.filter((address) => !address.startsWith(`${location.origin}/`));
  },
  // What `overhear.js` heard, on this page and those before it.
  overheard: () => [
    ...JSON.parse(window.name || "[]"),
    ...page.others().map((what) => ({ kind: "request", what })),
  ],
  stored: async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({ name }) => name)];
  },
};

return page[arguments[0]](...arguments[1]);
