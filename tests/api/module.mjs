// What the tests of the module stand on: the built module, the program beside it, and the cases.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const ENGINE = `${ROOT}dist/engine/`;
export const engine = await import(`${ENGINE}engine.js`);

/** A tool that the Makefile has installed. */
export function tool(name) {
  const path = process.env[name];
  if (!path) throw new Error(`${name} is not set: run \`make test-api\``);
  return path;
}

/** Every request of the reference cases. */
export function requests() {
  const folder = `${ROOT}tests/native/cases/`;
  const files = readdirSync(folder).map((name) => readFileSync(folder + name, "utf8"));
  return files.flatMap((text) =>
    text.trim().split("\n").map((line) => {
      const { about, expect, ...request } = JSON.parse(line);
      return request;
    }),
  );
}

/** What the program answers to lines. */
export function assess(lines) {
  const { stdout } = spawnSync(tool("ASSESS"), { input: lines.join("\n"), maxBuffer: 1 << 28 });
  const answers = stdout.toString().trim().split("\n").map((line) => JSON.parse(line));
  if (answers.length !== lines.length) throw new Error(`${answers.length} answers to ${lines.length} lines`);
  return answers;
}

/** What is thrown, and must be one of the module's own errors, with words. */
export function thrownBy(call) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof engine.SelfCheckError)) throw error;
    if (error.name !== "SelfCheckError" || typeof error.at !== "string" || error.message.length < 8) {
      throw new Error(`half an error: ${error.name} ${error.code} ${error.at} ${error.message}`);
    }
    return error;
  }
  throw new Error("nothing was thrown");
}

export const NOW = "2026-11-21T12:00";

/** A healthy adult, but for these answers. */
export function patient(answers) {
  return { now: NOW, otherwise: "no", answers };
}

/** One request for each code that JSON can lead to, with the place of its fault. */
export const FAULTS = [
  ["missing", "now", { answers: {} }],
  ["unknown-field", "anwsers", { now: NOW, anwsers: {} }],
  ["unknown-question", "answers.blood-type", patient({ "blood-type": "A" })],
  ["unknown-option", "answers.filler-when[1].what", patient({ "filler-when": [{}, { what: "glue" }] })],
  ["wrong-kind", "answers.pregnant", patient({ pregnant: true })],
  ["out-of-range", "answers.age", patient({ age: 300 })],
  ["bad-date", "answers.sunburn-when", patient({ "sunburn-when": "2026-02-30" })],
  ["in-future", "answers.sunburn-when", patient({ "sunburn-when": "2026-12" })],
  ["before-birth", "answers.surgery-when", patient({ age: 30, "surgery-when": "1985" })],
  ["nothing-chosen", "answers.areas", patient({ areas: [] })],
  ["malformed-json", "", [1, 2]],
];
