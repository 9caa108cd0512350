// The way to switch the offline copy off: published in the place of sw.js, it deletes what any older worker kept, and
// takes that one away. Pages that are open go on; the next one comes from the server.

const clear = async () => {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("mnc-")).map((name) => caches.delete(name)),
  );
};

// At once, and not only when it may take over: a browser may make it wait until every page is closed.
addEventListener("install", (event) => {
  event.waitUntil(clear().finally(() => skipWaiting()));
  // Not waited for: it begins when this has ended.
  registration.unregister();
});

// What the older one has noted meanwhile.
addEventListener("activate", (event) => {
  event.waitUntil(clear().finally(() => registration.unregister()));
});
