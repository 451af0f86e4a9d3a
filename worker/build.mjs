// Makes sw.js of a built site: `node worker/build.mjs DIST`.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { getManifest } from "workbox-build";

const [dist] = process.argv.slice(2);
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const { form, site } = JSON.parse(readFileSync(join(dist, "data/manifest.json"), "utf8"));
const isOn = site?.offline !== false;

// The shell: the program, and in each language the start page and the helplines. Pages are fetched by the address
// that people use, because some hosts redirect `index.html`.
const PAGES = "{,nn/,en/,se/}{,hjelpetelefoner/}index.html";

async function shell() {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ["assets/*.{js,wasm,css}", "{boot,keep,offline}.js", "display/*.{js,css}", "tom.html", "icons/*-192.png", PAGES],
    // The tools for staff are for those with a network.
    globIgnores: ["assets/staff*"],
    // Their names carry a hash, so what the browser has of them is right.
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: 20_000_000,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => {
          if (entry.url.endsWith("index.html")) {
            return { ...entry, url: entry.url.replace("index.html", "") || "./" };
          }
          // Some hosts, and the tests', put a line of their own into pages.
          if (entry.url.endsWith(".html")) return entry;
          // What is cut or damaged on the way is refused, and with it the whole new version.
          const hash = createHash("sha256").update(readFileSync(join(dist, entry.url))).digest();
          const integrity = `sha256-${hash.toString("base64")}`;
          // As pages ask for it (tools/hooks/post_build).
          const url = entry.url === "boot.js" ? `boot.js?${hash.toString("hex").slice(0, 8)}` : entry.url;
          return { ...entry, url, integrity };
        }),
        warnings: [],
      }),
    ],
  });
  for (const warning of warnings) console.error(warning);
  return manifestEntries;
}

const { outputFiles } = buildSync({
  entryPoints: [here(isOn ? "worker.js" : "gone.js")],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
  legalComments: "inline",
  define: {
    FORM: String(form),
    "process.env.NODE_ENV": '"production"',
    "self.__WB_MANIFEST": isOn ? JSON.stringify(await shell()) : "[]",
  },
});
writeFileSync(join(dist, "sw.js"), outputFiles[0].text);
