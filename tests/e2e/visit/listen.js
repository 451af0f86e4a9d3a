// Runs before every page's own scripts, and hears what would otherwise pass unnoticed.
(() => {
  "use strict";
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`content security policy: ${event.effectiveDirective} forbids ${event.blockedURI || "inline"}`);
  });
})();
