// The way to switch the offline copy off: published in the place of sw.js, it takes over from any older worker,
// deletes what that one kept, and goes. Pages that are open go on; the next one comes from the server.

addEventListener("install", (event) => {
  event.waitUntil(skipWaiting());
});

const end = async () => {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("mnc-")).map((name) => caches.delete(name)),
  );
  await registration.unregister();
};

addEventListener("activate", (event) => {
  event.waitUntil(end());
});
