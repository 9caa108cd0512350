// One run under one Node: this engine as Wasm, then the others. Standard input says what to assess, standard
// output what it took; a result that is not the expected one ends the run.
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const assert = require("node:assert");
const { ENGINES } = require("./engines.js");

const run = (file, name) => vm.runInThisContext(`${fs.readFileSync(file, "utf8")}\n${name}`, { filename: file });
const { microseconds, measureEngine } = run(path.join(__dirname, "clock.js"), "({ microseconds, measureEngine })");

const measure = async (engine, { rules, facts, found }) => {
  const screen = engine.prepare(rules);
  assert.deepEqual((await screen(facts)).sort((a, b) => a - b), found, engine.name);
  return microseconds(
    engine.asynchronous
      ? async (rounds) => { for (let round = 0; round < rounds; round++) await screen(facts); }
      : (rounds) => { for (let round = 0; round < rounds; round++) screen(facts); },
  );
};

const main = async () => {
  const { builds, subjects } = JSON.parse(fs.readFileSync(0, "utf8"));
  const answer = { node: process.version, ours: {}, engines: [] };
  for (const [name, folder] of Object.entries(builds)) {
    // Each build in a scope of its own: both say `let wasm_bindgen`.
    const glue = fs.readFileSync(path.join(folder, "bench.js"), "utf8");
    const start = vm.runInThisContext(`(() => { ${glue}\nreturn wasm_bindgen; })()`);
    answer.ours[name] = await measureEngine(start, fs.readFileSync(path.join(folder, "bench_bg.wasm")));
  }
  for (const engine of ENGINES) {
    const assess = {};
    for (const subject of subjects) assess[subject.name] = await measure(engine, subject);
    answer.engines.push({ name: engine.name, assess });
  }
  console.log(JSON.stringify(answer));
  process.exit(0);
};
main();
