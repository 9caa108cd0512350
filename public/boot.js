// Starts the app: allows the one kind of markup that it makes, then loads its glue and its Wasm.
// It has no word of text and no fallback app; where anything fails, it shows a prepared panel of
// index.html in place of the app, and nothing else.

// The tag that loads this file carries the hashed names (see pattern_script in Trunk.toml).
const names = document.querySelector("script[data-wasm]").dataset;
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
const files = [names.js, names.wasm].map((name) => new URL(name, document.baseURI).href);
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

// Plain promises, so that a browser too old for `await` here still gets as far as the message.
Promise.all([
  import(new URL(names.js, document.baseURI).href),
  fetch(names.wasm),
])
  .then(([glue, wasm]) => glue.default({ module_or_path: wasm }))
  .then(() => {
    mark.app = "started";
  })
  .catch((error) => {
    showInstead("not-started", "failed");
    console.error(error);
  });
