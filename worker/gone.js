// The worker of an installation that has switched it off (`"offline": false` in data/site.json): it takes the place of the
// one before, throws away what that one kept, and itself.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const ours = (name) => name.startsWith("naermest-") && name.endsWith(self.registration.scope);
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (ours(name)) await caches.delete(name);
    await self.registration.unregister();
  })());
});
