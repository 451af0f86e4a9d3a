// Runs before every page's own scripts where the driver tells nothing: keeps what the page complains of and what it
// asks of others. In the name of the window, which outlives the page and which the app has no use for.
(() => {
  "use strict";
  const keep = (kind, what) => {
    window.name = JSON.stringify([...JSON.parse(window.name || "[]"), { kind, what }]);
  };
  const describe = (what) => (what instanceof Error ? `${what.name}: ${what.message}` : String(what));
  const isOwn = (address) => address.startsWith(`${location.origin}/`);
  const complain = (what) => keep("complaint", what);

  // With the script that says it, as Chromium's log has it.
  const { error } = console;
  console.error = (...values) => {
    const callers = new Error().stack.split("\n").map((line) => line.match(/[^/]+\.js/)?.[0]).filter(Boolean);
    complain(`${callers[1] ?? callers[0]}: ${values.map(describe).join(" ")}`);
    error.apply(console, values);
  };
  addEventListener("error", (event) => {
    if (event.target === window) return complain(`${event.filename}: ${event.message}`);
    const address = event.target.src ?? event.target.href;
    // WebKit keeps no entry of a request that failed.
    if (!isOwn(address)) return keep("request", address);
    complain(`${address} did not come`);
  }, true);
  addEventListener("unhandledrejection", (event) => complain(`nobody heard: ${describe(event.reason)}`));
  addEventListener("securitypolicyviolation", (event) =>
    complain(`content security policy: ${event.effectiveDirective} forbids ${event.blockedURI || "inline"}`));

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (!isOwn(name)) keep("request", name);
    }
  }).observe({ type: "resource", buffered: true });
})();
