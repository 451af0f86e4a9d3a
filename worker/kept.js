// The data on this device: one list of files, and all of the files in it that are wanted. A new list takes the place of
// the old one when every file of it has come and is what the list says, never before.
import { BroadcastCacheUpdate } from "workbox-broadcast-update";
import { sizeOf, wanted } from "./wanted.js";

const scope = self.registration.scope;
export const CACHE = `naermest-data-${scope}`;
const DATA = new URL("data/", scope).href;
export const LIST = `${DATA}manifest.json`;
// No file of the site: what somebody asked to keep.
const WISH = `${DATA}wish`;
const NOTHING = { langs: [], fylker: [], country: false };
// Tells open pages that there is newer data than they have.
const news = new BroadcastCacheUpdate({ headersToCheck: ["etag", "last-modified", "content-length"] });

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const open = () => caches.open(CACHE);
const read = async (cache, url) => (await cache.match(url))?.json();
export const wish = async () => ({ ...NOTHING, ...(await read(await open(), WISH)) });
const addressOf = (file) => DATA + file.name;

// The answer for a file that is kept.
export const keptAnswer = async (url) => (await open()).match(url);

// A list that this program can read, and that is not older than the one that is kept.
function isFit(list, kept) {
  return Number.isInteger(list?.form) && list.form <= FORM && Array.isArray(list.files) &&
    (!kept || list.today >= kept.today);
}

// Puts a file there if it is what the list says.
async function put(cache, file, signal) {
  const answer = await fetch(addressOf(file), { signal });
  if (!answer.ok) throw new Error(`${file.name}: ${answer.status}`);
  const hash = await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer());
  if (hex(hash) !== file.sha256) throw new Error(`${file.name} is damaged`);
  await cache.put(addressOf(file), answer);
}

// Takes a list with all that is wanted of it, and throws away what neither it nor the one before names: an open page
// may still ask for those. `told` hears how far it is; `signal` stops it, and then all is as before.
async function take(answer, list, wish, told = () => {}, signal) {
  const cache = await open();
  const before = await read(cache, LIST);
  const files = wanted(list, wish);
  const here = new Set((await cache.keys()).map((request) => request.url));
  const missing = files.filter((file) => !here.has(addressOf(file)));
  const total = sizeOf(missing);
  for (const file of missing) {
    signal?.throwIfAborted();
    told({ done: total - sizeOf(missing.slice(missing.indexOf(file))), total });
    await put(cache, file, signal);
  }
  const oldAnswer = await cache.match(LIST);
  await cache.put(WISH, Response.json(wish));
  await cache.put(LIST, answer.clone());
  told({ done: total, total });
  const named = new Set([list, before ?? list].flatMap((one) => wanted(one, wish).map(addressOf)));
  for (const { url } of await cache.keys()) {
    if (url !== LIST && url !== WISH && !named.has(url)) await cache.delete(url);
  }
  return oldAnswer;
}

// One after the other: two pages may ask at once.
let last = Promise.resolve();
function inTurn(work) {
  const turn = last.then(work);
  last = turn.catch(() => {});
  return turn;
}

// The list from the network, and all that belongs to it; `null` where it does not fit, and the kept one stays.
async function renew(event) {
  const answer = await fetch(LIST, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`the list of files: ${answer.status}`);
  const list = await answer.clone().json();
  return inTurn(async () => {
    const kept = await read(await open(), LIST);
    if (!isFit(list, kept)) return null;
    const oldResponse = await take(answer, list, await wish());
    const newResponse = await keptAnswer(LIST);
    if (oldResponse) {
      await news.notifyIfUpdated({ cacheName: CACHE, request: new Request(LIST), oldResponse, newResponse: newResponse.clone(), event });
    }
    return newResponse;
  });
}

// The list for a page: the new one if it is there whole within the patience, else the one that is kept.
export async function listFor(event, patience) {
  const kept = await keptAnswer(LIST);
  if (!kept) return fetch(event.request);
  const renewed = renew(event).catch(() => null);
  event.waitUntil(renewed);
  const late = new Promise((resolve) => setTimeout(resolve, patience, null));
  return (await Promise.race([renewed, late])) ?? kept;
}

// Keeps what a page asks for beside what is kept already: { lang, fylke, country }.
export function keep(asked, told, signal) {
  return inTurn(async () => {
    const now = await wish();
    const { lang, fylke, country } = asked;
    const next = {
      langs: [...new Set([...now.langs, ...(lang ? [lang] : [])])],
      fylker: [...new Set([...now.fylker, ...(fylke ? [fylke] : [])])],
      country: now.country || !!country,
    };
    const kept = await keptAnswer(LIST);
    const answer = kept ?? await fetch(LIST, { cache: "no-cache", signal });
    const list = await answer.clone().json();
    if (!isFit(list)) throw new Error("the list of files does not fit");
    await take(answer, list, next, told, signal);
  });
}

// Forgets what was kept on request; what is the same for everyone stays.
export function forget() {
  return inTurn(async () => {
    const cache = await open();
    const answer = await cache.match(LIST);
    const next = { ...(await wish()), fylker: [], country: false };
    await cache.put(WISH, Response.json(next));
    if (answer) await take(answer, await answer.clone().json(), next);
  });
}

// How much more there would be to keep, and what is kept on request.
export async function status(asked) {
  const now = await wish();
  const list = await ((await keptAnswer(LIST)) ?? (await fetch(LIST))).json();
  const here = new Set((await (await open()).keys()).map((request) => request.url));
  const sizes = {};
  for (const fylke of asked.fylker ?? []) {
    const files = wanted(list, { ...now, fylker: [...now.fylker, fylke] });
    sizes[fylke] = sizeOf(files.filter((file) => !here.has(addressOf(file))));
  }
  const all = wanted(list, { ...now, country: true });
  return { ...now, sizes, all: sizeOf(all.filter((file) => !here.has(addressOf(file)))) };
}
