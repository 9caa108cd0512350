// The types, by the compiler: the right uses compile, and each wrong one does not.
import { strictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { tool } from "./module.mjs";

const STRICT = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noImplicitReturns"];

function complaints(name, flags) {
  const file = fileURLToPath(new URL(`types/${name}`, import.meta.url));
  const module = ["--noEmit", "--module", "nodenext", "--target", "es2022", "--lib", "es2022"];
  const { stdout } = spawnSync(tool("TSC"), [...module, ...flags, file], { encoding: "utf8" });
  return stdout;
}

test("a program that uses everything compiles under the strictest rules", () => {
  strictEqual(complaints("uses.mts", STRICT), "");
});

test("it compiles without the stricter rules too", () => {
  strictEqual(complaints("uses.mts", ["--strict"]), "");
});

test("every line that says that it is wrong is wrong", () => {
  strictEqual(complaints("misuses.mts", STRICT), "");
});
