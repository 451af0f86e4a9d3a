// Starts the program. A file of its own, because the content-security policy allows no inline script;
// Trunk writes the two addresses into this script's element (pattern_script in Trunk.toml).
//
// The page's emergency numbers stand without it. When the program cannot start, CSS shows a sentence
// that says so: [data-boot="failed"]. The program itself sets data-boot="ready" once it is there.
const page = document.documentElement;
const { js, wasm, extra } = document.getElementById("boot").dataset;

function failed() {
  if (page.dataset.boot !== "ready") page.dataset.boot = "failed";
}

// A slow connection may still make it after this; then "ready" replaces "failed".
setTimeout(failed, 8000);
// A panic in what the program does later than its first call arrives here.
addEventListener("error", failed);
addEventListener("unhandledrejection", failed);

import(js)
  .then((program) => program.default({ module_or_path: wasm }))
  .catch((reason) => {
    console.error(reason);
    failed();
  });

// The second program, for what few visitors ask for: its functions take a text and give one. It is loaded
// at the first question. When that fails the next question tries again, under another address, because
// browsers remember that a script did not come.
let loading;
let tries = 0;

globalThis.askExtra = async (name, text) => {
  loading ??= load(tries++);
  let program;
  try {
    program = await loading;
  } catch (reason) {
    loading = undefined;
    throw reason;
  }
  return program[name](text);
};

async function load(tries) {
  const again = tries ? `?${tries}` : "";
  const program = await import(`${extra}.js${again}`);
  await program.default({ module_or_path: `${extra}_bg.wasm${again}` });
  return program;
}

// Hands the reader a file for the calendar that was made here.
globalThis.saveFile = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  link.download = name;
  link.click();
  // Some browsers first read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
