// Deletes all that the check has kept on this device: its worker, its copies for use without a network, and answers.
// What other pages of the same host have kept stays.

const show = (id) => {
  for (const end of ["working", "done", "failed"]) {
    document.getElementById(end).hidden = end !== id;
  }
};

const deleteAll = async () => {
  const root = new URL("../", location.href).href;
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const worker of workers.filter(({ scope }) => scope === root)) {
    await worker.unregister();
  }
  const caches = globalThis.caches;
  for (const name of (await caches?.keys()) ?? []) {
    if (name.startsWith("mnc-")) {
      await caches.delete(name);
    }
  }
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store).filter((key) => key.startsWith("microneedling-check"))) {
      store.removeItem(key);
    }
  }
};

show("working");
deleteAll().then(
  () => show("done"),
  (error) => {
    show("failed");
    console.error(error);
  },
);
