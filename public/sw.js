// The worker that keeps the whole check on the device, so that it opens without a network.
//
// It installs the one release whose list it was published with: all files or none, each with the right hash. What
// it hands out is checked again. It keeps nothing that it was not published with, never asks the server for what it
// has, and changes nothing while somebody is in a check: a new worker waits until a page says that it may take over.
// It sees no answer; the pages tell it nothing but the few words below.

// Both are written here when a release is made (see src/release).
const BUILD = "BUILD-IS-WRITTEN-HERE";
const LIST_HASH = "HASH-OF-RELEASE.JSON-IS-WRITTEN-HERE";

const LIST = "release.json";
const OURS = "mnc-";
const CACHE = OURS + BUILD;
// Not a build: holds the moment of the last successful look for a newer release.
const STATE = "mnc-state";
const CHECKED = "checked";
const ROOT = registration.scope;
// Pages of their own, for which there is nothing here.
const ELSEWHERE = ["clinics/", "embed/", "engine/"];
// What a page or file keeps of the headers that it came with.
const HEADERS = [
  "Access-Control-Allow-Origin",
  "Content-Security-Policy",
  "Content-Type",
  "Cross-Origin-Resource-Policy",
  "Permissions-Policy",
  "Referrer-Policy",
  "X-Content-Type-Options",
];

const address = (name) => new URL(name, ROOT).href;

const sha256 = async (bytes) =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

// Asks the server for a file that must have this hash.
const load = async (name, hash, signal) => {
  const attempt = async (cache) => {
    const answer = await fetch(address(name), { cache, signal });
    if (!answer.ok) {
      throw new Error(`${name}: ${answer.status}`);
    }
    const bytes = await answer.arrayBuffer();
    if ((await sha256(bytes)) !== hash) {
      throw new Error(`${name}: not the file of this release`);
    }
    // Made anew: where a host redirects, a browser would refuse to show the page.
    const headers = new Headers();
    for (const header of HEADERS.filter((header) => answer.headers.has(header))) {
      headers.set(header, answer.headers.get(header));
    }
    return { name, bytes, headers };
  };
  // A name with a hash has one content for ever. The page has just loaded it: it need not travel twice.
  if (name.startsWith("assets/")) {
    try {
      return await attempt("default");
    } catch (error) {
      if (signal?.aborted) {
        throw error;
      }
    }
  }
  return attempt("reload");
};

// Installing.

// Ends the requests of an install: from the first answer on, nothing is asked for.
const stop = new AbortController();

const install = async () => {
  const list = await load(LIST, LIST_HASH, stop.signal);
  const { files } = JSON.parse(new TextDecoder().decode(list.bytes));
  const loaded = await Promise.all(
    files.map(({ url, sha256 }) => load(url, sha256, stop.signal)),
  );
  // Made anew, so that it comes after all others: see sweep.
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  try {
    for (const { name, bytes, headers } of [...loaded, list]) {
      await cache.put(address(name), new Response(bytes, { headers }));
    }
    await remember(Date.now());
  } catch (error) {
    // Full, or forbidden. The release that is in use has a cache of its own.
    await caches.delete(CACHE);
    throw error;
  }
};

addEventListener("install", (event) => {
  event.waitUntil(
    install().catch((error) => {
      stop.abort();
      throw error;
    }),
  );
});

// Taking over: the releases before this one go, unless an open page uses them.

const sweep = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== STATE);
  // In the order in which they were made. What comes after this one may be waiting to take over.
  const older = names.slice(0, Math.max(names.indexOf(CACHE), 0));
  // Every page holds a lock with the name of its build for as long as it is open.
  const used = new Set();
  if (navigator.locks) {
    const { held } = await navigator.locks.query();
    held.forEach(({ name }) => used.add(name));
  } else if ((await clients.matchAll({ includeUncontrolled: true })).length > 0) {
    return;
  }
  const gone = older.filter((name) => !used.has(name));
  await Promise.all(gone.map((name) => caches.delete(name)));
};

addEventListener("activate", (event) => {
  event.waitUntil(sweep());
});

// Answering.

// A file of this release, if it is what it was. One that is lost or damaged comes once more from the server, if that
// still has it.
const sound = async (name, hash) => {
  const cache = await caches.open(CACHE);
  const found = await cache.match(address(name));
  const bytes = await found?.arrayBuffer();
  if (bytes && (await sha256(bytes)) === hash) {
    return { bytes, headers: found.headers };
  }
  const loaded = await load(name, hash);
  await cache.put(address(name), new Response(loaded.bytes, loaded)).catch(() => {});
  return loaded;
};

// The hashes of what belongs to this release, by name.
let hashes;
const readHashes = async () => {
  const { bytes } = await sound(LIST, LIST_HASH);
  const { files } = JSON.parse(new TextDecoder().decode(bytes));
  return new Map([[LIST, LIST_HASH], ...files.map(({ url, sha256 }) => [url, sha256])]);
};

// What is kept under a name; nothing, and it is for the server to answer.
const kept = async (name) => {
  hashes ??= await readHashes();
  const hash = hashes.get(name);
  if (hash) {
    const { bytes, headers } = await sound(name, hash);
    return new Response(bytes, { headers });
  }
  // A page that is still open may ask for what belongs to its own, older release.
  return name.startsWith("assets/") ? caches.match(address(name)) : undefined;
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const root = new URL(ROOT);
  if (request.method !== "GET" || origin !== root.origin) {
    return;
  }
  const name = pathname.slice(root.pathname.length);
  if (ELSEWHERE.some((folder) => name.startsWith(folder)) || name === "sw.js") {
    return;
  }
  const asked = name === "" || name === "index.html" ? "./" : name;
  event.respondWith(
    kept(asked)
      .catch(() => undefined)
      .then((found) => found ?? fetch(request)),
  );
});

// Talking with the pages.

const remember = async (moment) => {
  const state = await caches.open(STATE);
  await state.put(address(CHECKED), new Response(String(moment)));
};

const lastChecked = async () => {
  const state = await caches.open(STATE);
  const moment = Number(await (await state.match(address(CHECKED)))?.text());
  return Number.isFinite(moment) && moment > 0 ? moment : null;
};

// A look for a newer release counts when there is none, or when it is here: that one counts itself, once it is whole.
// Nobody waits for that here, as a worker that waits for something is not replaced.
const count = async () => {
  if (!registration.installing) {
    await remember(Date.now());
  }
};

const WORDS = {
  // Which build is this, and when was the last successful look?
  status: async () => {
    // The page before this one may have held an older release until now.
    await sweep();
    return {};
  },
  // The page has looked for a newer release.
  looked: async () => {
    await count();
    await sweep();
    return { reached: true };
  },
  // Look for a newer release.
  look: async () => {
    try {
      await registration.update();
    } catch {
      return { reached: false };
    }
    return WORDS.looked();
  },
  // Take over.
  apply: async () => {
    await skipWaiting();
    return {};
  },
  // There is an answer now: ask for nothing any more.
  quiet: async () => {
    stop.abort();
    return {};
  },
};

addEventListener("message", (event) => {
  const word = Object.hasOwn(WORDS, event.data) ? WORDS[event.data] : undefined;
  if (!word) {
    return;
  }
  const reply = async () => {
    const told = await word();
    const checked = await lastChecked().catch(() => null);
    event.ports[0]?.postMessage({ build: BUILD, checked, ...told });
  };
  event.waitUntil(reply());
});
