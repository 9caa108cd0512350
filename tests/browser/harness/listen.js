// Put before everything else in the page, for engines whose driver says nothing of the console: keeps
// what is complained of until the test fetches it.
{
  const complaints = (window.complaints = []);

  for (const kind of ["debug", "error", "info", "log", "warn"]) {
    const say = console[kind].bind(console);
    console[kind] = (...what) => {
      complaints.push(`console.${kind}: ${what.join(" ")}`);
      say(...what);
    };
  }

  const listen = (kind, told) =>
    // In the capturing phase: the error of a file that could not be loaded does not bubble.
    addEventListener(kind, (event) => complaints.push(`${kind}: ${told(event)}`), true);
  listen("error", (event) => event.message ?? event.target.outerHTML);
  listen("unhandledrejection", (event) => event.reason);
  listen("securitypolicyviolation", (event) =>
    `Content Security Policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
}
