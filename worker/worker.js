// The service worker: the app without a network. Nothing is kept that says what somebody looked at: the program and a few
// pages are the same for everyone, data is kept as `kept.js` says, all else goes to the host.
import { setCacheNameDetails } from "workbox-core";
import { getCacheKeyForURL, matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";
import { LIST, forget, keep, keptAnswer, listFor, status } from "./kept.js";

// How long a page or the list of files may take, where something is kept that can stand in for it.
const PATIENCE = 2;
const scope = self.registration.scope;
setCacheNameDetails({ prefix: "naermest", suffix: scope });

// Where one of these does not come as it should, the worker is not installed, and the version before stays.
precache(self.__WB_MANIFEST);

// The page for an address: its own if it is kept, else the start page in its language; the program then shows the rest.
async function pageFor(url) {
  const path = url.pathname.replace(/\/?(index\.html)?$/, "/");
  const own = getCacheKeyForURL(url.origin + path);
  if (own) return matchPrecache(url.origin + path);
  const [, lang] = /^(nn|en|se)(\/|$)/.exec(url.href.slice(scope.length)) ?? [];
  return (await matchPrecache(lang ? `${scope}${lang}/` : scope)) ?? matchPrecache(scope);
}

const isEmbed = (url) => url.searchParams.get("vert") === "embed";
const isOurs = (url) => url.href.startsWith(scope);

// The empty page for those who leave in haste waits for nobody.
const EMPTY = `${scope}tom.html`;
registerRoute(({ url }) => url.href === EMPTY, async ({ request }) => (await matchPrecache(EMPTY)) ?? fetch(request));

// What is kept is better than the error of a host.
async function refuseErrors({ response }) {
  if (response.status >= 500) throw new Error(response.status);
  return response;
}

// Pages from the host; a frame in another site always.
const fromHost = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE,
  plugins: [{ fetchDidSucceed: refuseErrors, handlerDidError: ({ request }) => pageFor(new URL(request.url)) }],
});
registerRoute(({ url, request }) => request.mode === "navigate" && isOurs(url) && !isEmbed(url), fromHost);

registerRoute(({ url }) => url.href === LIST, ({ event }) => listFor(event, PATIENCE * 1000));
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}data/`),
  async ({ url, request }) => (await keptAnswer(url.href)) ?? fetch(request),
);

// The program, its style and its scripts: a name, with what stands behind the question mark, never changes what it holds.
const isKept = (url) => !!getCacheKeyForURL(url.href);
registerRoute(
  ({ url }) => isKept(url) && (url.href.startsWith(`${scope}assets/`) || !!url.search),
  async ({ url, request }) => (await matchPrecache(url.href)) ?? fetch(request),
);
registerRoute(({ url }) => isKept(url), new NetworkOnly({
  networkTimeoutSeconds: PATIENCE,
  plugins: [{ fetchDidSucceed: refuseErrors, handlerDidError: ({ request }) => matchPrecache(request.url) }],
}));

// What pages ask for, with a port for the answers: { type, … }.
let stop = new AbortController();
const DOES = {
  // A new version waits until somebody wants it, or until no page of the old one is open.
  take: () => self.skipWaiting(),
  keep: async (asked, tell) => {
    stop = new AbortController();
    await keep(asked, tell, stop.signal);
    return status(asked);
  },
  stop: () => stop.abort(),
  forget: async (asked) => {
    await forget();
    return status(asked);
  },
  status,
};
self.addEventListener("message", (event) => {
  const does = DOES[event.data?.type];
  if (!does) return;
  const tell = (progress) => event.ports[0]?.postMessage({ progress });
  const done = Promise.resolve(does(event.data, tell)).then(
    (result) => event.ports[0]?.postMessage({ result }),
    (reason) => event.ports[0]?.postMessage({ failed: String(reason) }),
  );
  event.waitUntil(done);
});
