// Starts the app: allows the one kind of markup that it makes, then loads its glue and its Wasm, if both are of the
// same build as the page and the published release. It has no word of text and no fallback app; where anything
// fails, it shows a prepared panel of index.html in place of the app, and nothing else.

// The tag that loads this file carries names and build (see pattern_script in Trunk.toml, and src/release).
const tag = document.querySelector("script[data-wasm]").dataset;
const address = (name) => new URL(name, document.baseURI).href;
// The mark on the root element is for whoever waits for the end: styles and tests.
const mark = document.documentElement.dataset;
const element = (id) => document.getElementById(id);

// In a frame of another website the page has no origin of its own, and not every browser takes 'self' for the
// address that it came from. So its policy becomes one here, where that address is known.
const policy = document.querySelector('meta[name="content-security-policy"]');
if (policy) {
  const meta = document.createElement("meta");
  meta.httpEquiv = policy.name;
  meta.content = policy.content.replaceAll("'self'", location.origin);
  policy.replaceWith(meta);
}

// Under `require-trusted-types-for 'script'` the browser asks this policy about every string that
// becomes markup. Leptos makes its templates that way; none of them holds anything that could run.
const couldRun = /<\s*(script|iframe|object|embed|base|meta)|[\s"'/]on\w+\s*=|javascript:/i;
if (window.trustedTypes) {
  window.trustedTypes.createPolicy("default", {
    createHTML: (markup) => (couldRun.test(markup) ? null : markup),
    // The one script that the app names: its worker.
    createScriptURL: (name) => (name === "sw.js" ? name : null),
  });
}

const showInstead = (panel, state) => {
  element("app").hidden = true;
  element(panel).hidden = false;
  mark.app = state;
};

// What goes wrong in the app once it runs leaves it in a state that nobody has thought of. A panic says
// so by itself; this is for a trap without one, and for an error in the glue. What other scripts do
// wrong, those that an in-app browser puts into every page for one, is not ours.
const files = [tag.js, tag.wasm].map(address);
const isOurs = (error, file) =>
  error instanceof WebAssembly.RuntimeError || files.includes(file);
addEventListener("error", ({ error, filename }) => {
  if (mark.app === "started" && isOurs(error, filename)) {
    showInstead("broken", "broken");
  }
});
addEventListener("unhandledrejection", ({ reason }) => {
  if (mark.app === "started" && isOurs(reason)) {
    showInstead("broken", "broken");
  }
});

const load = async (name, cache = "default") => {
  const answer = await fetch(address(name), { cache });
  if (!answer.ok) {
    throw new Error(`${name}: ${answer.status}`);
  }
  return answer;
};

const compile = async (name) => {
  const answer = await load(name);
  // Some hosts send it as something else, which can only be compiled when it is all here.
  return answer.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
};

const start = async () => {
  const [glue, wasm, release] = await Promise.all([
    import(address(tag.js)),
    compile(tag.wasm),
    load(tag.release, "no-cache").then((answer) => answer.json()),
  ]);
  const [section] = WebAssembly.Module.customSections(wasm, "build");
  const builds = [glue.build, new TextDecoder().decode(section), release.build];
  if (builds.some((build) => build !== tag.build)) {
    throw new Error(`parts of different builds: ${[tag.build, ...builds]}`);
  }
  await glue.default({ module_or_path: wasm });
  mark.app = "started";
};

// Takes away whatever may hold an old part, and loads the page once more; gives whether it does. Where the server
// does not answer, that would only lose what is here.
const AGAIN = "again";
const again = async () => {
  if (history.state === AGAIN) {
    return false;
  }
  const root = new URL("./", address(tag.release)).href;
  await load(`${root}sw.js`, "reload");
  // In a frame all of this is forbidden; there nothing was kept, either.
  await attempt(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const ours = workers.filter(({ scope }) => scope === root);
    await Promise.all(ours.map((worker) => worker.unregister()));
  });
  await attempt(async () => {
    const names = await caches.keys();
    const ours = names.filter((name) => name.startsWith("mnc-"));
    await Promise.all(ours.map((name) => caches.delete(name)));
  });
  for (const part of [tag.js, tag.wasm, ""]) {
    await attempt(() => load(part, "reload"));
  }
  history.replaceState(AGAIN, "");
  location.reload();
  return true;
};

const attempt = async (todo) => {
  try {
    await todo();
  } catch {
    // What cannot be done is left out.
  }
};

// For as long as the page is open, a worker keeps the files of its build.
if (window.top === window) {
  attempt(() => navigator.locks.request(`mnc-${tag.build}`, { mode: "shared" }, () => new Promise(() => {})));
}

start().catch(async (error) => {
  if (await again().catch(() => false)) {
    return;
  }
  // Whoever loads the page by hand gets another attempt.
  history.replaceState(null, "");
  showInstead("not-started", "failed");
  console.error(error);
});
