// The module as it is delivered: its files, its weight, and what happens when one of them is not what it should be.
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { ENGINE, ROOT, engine } from "./module.mjs";

/** More would be felt on a phone. */
const MOST_WASM = 120_000;
/** The loader of the element, which every visitor of a clinic's page gets, with gzip. */
const MOST_LOADER = 6_000;

test("the loader of the element is small and loads nothing else", () => {
  const loader = readFileSync(`${ROOT}dist/embed.js`);
  const bytes = gzipSync(loader, { level: 9 }).length;
  console.log(`the loader: ${bytes} bytes with gzip`);
  ok(bytes <= MOST_LOADER, `${bytes} bytes`);
  ok(!/\bimport\b/.test(loader), "it imports something");
});

const places = [];
after(() => places.forEach((place) => rmSync(place, { recursive: true })));

function copy() {
  const place = mkdtempSync(`${tmpdir()}/engine-`);
  places.push(place);
  cpSync(ENGINE, place, { recursive: true });
  // Elsewhere, Node asks what the files are.
  writeFileSync(`${place}/package.json`, '{"type": "module"}');
  return place;
}

test("the folder holds the module and what it needs, and nothing else", () => {
  // Beside each lies what servers send of it compressed.
  const files = readdirSync(ENGINE).filter((name) => !/\.(br|gz)$/.test(name));
  deepStrictEqual(files.sort(), [
    "engine.d.ts", "engine.js", "engine_bg.js", "engine_bg.wasm", "medicines.txt", "schema.json",
  ]);
  strictEqual(readFileSync(`${ENGINE}medicines.txt`, "utf8"), readFileSync(`${ROOT}public/medicines.txt`, "utf8"));
  deepStrictEqual(Object.keys(engine).sort(), [
    "SelfCheckError", "assess", "findMedicine", "questions", "ruleBook", "version",
  ]);
});

test("the Wasm, with the whole rule book and its words, has at most 120 kB compressed", (context) => {
  const weigh = (name) => {
    const text = readFileSync(ENGINE + name);
    const { length } = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    context.diagnostic(`${name}: ${text.length} bytes, ${length} with brotli`);
    return length;
  };
  const wasm = weigh("engine_bg.wasm");
  ["engine.js", "engine_bg.js", "medicines.txt"].forEach(weigh);
  ok(wasm <= MOST_WASM, `${wasm} bytes`);
});

test("a list of names that is cut, or another file in its place, is an error at import", async () => {
  for (const spoil of [(file) => truncateSync(file, 40_000), (file) => writeFileSync(file, "<!DOCTYPE html>")]) {
    const place = copy();
    spoil(`${place}/medicines.txt`);
    await rejects(import(`${place}/engine.js`), /list of medicine names/);
  }
});

test("a Wasm that is cut is an error at import", async () => {
  const place = copy();
  truncateSync(`${place}/engine_bg.wasm`, 200_000);
  await rejects(import(`${place}/engine.js`), WebAssembly.CompileError);
});

test("two copies do not know of each other, and both work", async () => {
  const other = await import(`${copy()}/engine.js`);
  strictEqual(other.version().rules, engine.version().rules);
  ok(other.SelfCheckError !== engine.SelfCheckError);
});

test("the examples of the readme do what it says", async () => {
  const readme = readFileSync(`${ROOT}README.md`, "utf8");
  const section = readme.split("\n## ").find((part) => part.startsWith("The engine in JavaScript"));
  const examples = [...section.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
  ok(examples.length > 0);
  for (const [number, example] of examples.entries()) {
    const place = copy();
    writeFileSync(`${place}/example${number}.js`, example.replace(/"[^"]*\/engine\.js"/, '"./engine.js"'));
    const printed = [];
    const log = console.log;
    console.log = (...values) => printed.push(values.join(" "));
    try {
      await import(`${place}/example${number}.js`);
    } finally {
      console.log = log;
    }
    const said = [...example.matchAll(/console\.log\(.*\/\/ (.*)/g)].map(([, comment]) => comment);
    deepStrictEqual(printed, said);
  }
});
