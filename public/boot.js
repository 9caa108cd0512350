// Starts the app: allows the one kind of markup that it makes, then loads its glue and its Wasm.
// It has no word of text and no fallback app; where anything fails, it shows #load-failed.

// The tag that loads this file carries the hashed names (see pattern_script in Trunk.toml).
const names = document.querySelector("script[data-wasm]").dataset;

// Under `require-trusted-types-for 'script'` the browser asks this policy about every string that
// becomes markup. Leptos makes its templates that way; none of them holds anything that could run.
const couldRun = /<\s*(script|iframe|object|embed|base|meta)|[\s"'/]on\w+\s*=|javascript:/i;
if (window.trustedTypes) {
  window.trustedTypes.createPolicy("default", {
    createHTML: (markup) => (couldRun.test(markup) ? null : markup),
  });
}

// Plain promises, so that a browser too old for `await` here still gets as far as the message.
// The mark on the root element is for whoever waits for the end: styles and tests.
const mark = document.documentElement.dataset;
Promise.all([
  import(new URL(names.js, document.baseURI).href),
  fetch(names.wasm),
])
  .then(([glue, wasm]) => glue.default({ module_or_path: wasm }))
  .then(() => {
    mark.app = "started";
  })
  .catch((error) => {
    document.getElementById("load-failed").hidden = false;
    mark.app = "failed";
    console.error(error);
  });
