// Deletes all that the check has kept on this device, once somebody has said so: answers first, then its worker and its
// copies for use without a network. What other pages of the same host have kept stays.

const show = (id) => {
  for (const part of ["ask", "working", "done", "failed"]) {
    document.getElementById(part).hidden = part !== id;
  }
};

// Answers first: nobody is to find them, whatever comes after.
const deleteAnswers = async () => {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store).filter((key) => key.startsWith("microneedling-check"))) {
      store.removeItem(key);
    }
  }
};

const deleteCopies = async () => {
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
};

// What one part cannot do keeps no other from being done.
const deleteAll = async () => {
  const ends = await Promise.allSettled([deleteAnswers(), deleteCopies()]);
  for (const { reason } of ends.filter(({ status }) => status === "rejected")) {
    throw reason;
  }
};

document.getElementById("yes").addEventListener("click", () => {
  show("working");
  deleteAll().then(
    () => show("done"),
    (error) => {
      show("failed");
      console.error(error);
    },
  );
});
show("ask");
