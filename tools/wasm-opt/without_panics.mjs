// Takes out of a program what it would say when it panics. In a browser nobody hears it: Rust's panic
// handler formats a message, throws it away there and traps. Here the trap comes at once, and with the
// message go the code that formats and the names and lines of source files. The app makes its sentences
// without formatting (src/i18n/texts.rs); a program that does format is refused, because it would trap.
//
// without_panics.mjs FROM TO   both wasm; FROM has the names of its functions

import binaryen from "binaryen";
import { readFileSync, writeFileSync } from "node:fs";

// Functions of the standard library that never return. Rust's two ways of writing names have these in common.
const NEVER_RETURNS = new RegExp(
  [
    /\bcore\b.*\bpanicking\b/,
    /\bstd\b.*\bpanicking::(panic_with_hook|panic_handler)/,
    /\b(unwrap|expect)_failed\b/,
    /\b(slice_error|slice_index|len_mismatch)_fail/,
    /\b(panic_already|panic_access_error|capacity_overflow|handle_alloc_error)/,
    /\braw_vec::handle_error\b/,
    /\bwasm_bindgen::throw_str\b/,
  ].map((part) => part.source).join("|"),
);

// What values do to be formatted. Tables of functions lead there, so that no optimizer takes it out.
const FORMATS = /\bfmt::\w+>::fmt\b|\bfmt::Formatter>::/;

// Calls that would format something.
const CALLS_FORMATTING = /\(call \$.*(\bfmt::\w+>::fmt\b|\bfmt::Formatter>::|\bfmt::write\b)/;

// A file name as it stands in the program: src/json.rs, /rustc/…/library/core/src/str/mod.rs.
const SOURCE_FILE = /^[\w.\/-]+\.rs$/;

const [from, to] = process.argv.slice(2);
const bytes = readFileSync(from);
const places = forgetPlaces(bytes);
// So that what is refused can be named.
binaryen.setDebugInfo(true);
const program = binaryen.readBinary(bytes);
const muted = muteFunctions(program);
if (muted === 0 || places === 0) {
  throw new Error(`${from}: found ${muted} functions that panic and ${places} places in source files; expected some of both`);
}
program.runPasses(["remove-unused-module-elements"]);
const formatting = program.emitText().split("\n").find((line) => CALLS_FORMATTING.test(line));
if (formatting) {
  throw new Error(`${from}: found${formatting.replace(/\s+/g, " ")}; expected sentences that are made without formatting, as in src/i18n/texts.rs`);
}
binaryen.setDebugInfo(false);
writeFileSync(to, program.emitBinary());

/** Gives each function that panics or formats a trap as its whole body; says how many panic. */
function muteFunctions(program) {
  let muted = 0;
  for (let index = 0; index < program.getNumFunctions(); index++) {
    const handle = program.getFunctionByIndex(index);
    const { name, module } = binaryen.getFunctionInfo(handle);
    const panics = NEVER_RETURNS.test(name);
    if (module || !(panics || FORMATS.test(name))) continue;
    binaryen.Function(handle).setBody(program.unreachable());
    if (panics) muted++;
  }
  return muted;
}

/**
 * Blanks every `core::panic::Location` (address and length of a file name, line, column) and the file
 * names themselves, in place; says how many. Only functions that panic read them.
 */
function forgetPlaces(bytes) {
  const segments = dataSegments(bytes);
  const found = [];
  for (const { address, start, length } of segments) {
    for (let at = (4 - (address % 4)) % 4; at + 16 <= length; at += 4) {
      const name = fileName(bytes, segments, bytes.readUInt32LE(start + at), bytes.readUInt32LE(start + at + 4));
      if (name) found.push({ start: start + at, length: 16 }, name);
    }
  }
  for (const { start, length } of found) bytes.fill(0, start, start + length);
  return found.length / 2;
}

/** Where in the file the name at an address stands, if one does. */
function fileName(bytes, segments, address, length) {
  if (length < 4 || length > 200) return undefined;
  const home = segments.find((s) => s.address <= address && address + length <= s.address + s.length);
  if (!home) return undefined;
  const start = home.start + address - home.address;
  return SOURCE_FILE.test(bytes.toString("latin1", start, start + length)) ? { start, length } : undefined;
}

/** The data segments: address in memory, place in the file, length. */
function dataSegments(bytes) {
  let at = 8;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const DATA = 11;
  while (at < bytes.length) {
    const section = bytes[at++];
    const end = number() + at;
    if (section === DATA) {
      return Array.from({ length: number() }, () => {
        // Kind 0: memory 0, `i32.const address`, `end`.
        if (number() !== 0 || bytes[at++] !== 0x41) throw new Error(`${from}: a data segment of an unknown kind`);
        const address = number();
        at++;
        const length = number();
        const start = at;
        at += length;
        return { address, start, length };
      });
    }
    at = end;
  }
  return [];
}
