// One run under one Node: this engine and the finder as Wasm, and the others. Standard input says what to do, standard
// output what it took; a result that is not the expected one ends the run.
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const assert = require("node:assert");
const zlib = require("node:zlib");
const { ENGINES } = require("./engines.js");

const run = (file, name) => vm.runInThisContext(`${fs.readFileSync(file, "utf8")}\n${name}`, { filename: file });
const { microseconds, measureEngine } = run(path.join(__dirname, "clock.js"), "({ microseconds, measureEngine })");
const { PEERS, peerFinder, ourFinder, judge, keystrokes } = run(
  path.join(__dirname, "finder.js"),
  "({ PEERS, peerFinder, ourFinder, judge, keystrokes })",
);

// Each build in a scope of its own, as often as it is started: all say `let wasm_bindgen`.
const load = (folder) => {
  const glue = fs.readFileSync(path.join(folder, "bench.js"), "utf8");
  const start = vm.runInThisContext(`(() => { ${glue}\nreturn wasm_bindgen; })()`);
  return [start, fs.readFileSync(path.join(folder, "bench_bg.wasm"))];
};

const measure = async (engine, { rules, facts, found }) => {
  const screen = engine.prepare(rules);
  assert.deepEqual((await screen(facts)).sort((a, b) => a - b), found, engine.name);
  return microseconds(
    engine.asynchronous
      ? async (rounds) => { for (let round = 0; round < rounds; round++) await screen(facts); }
      : (rounds) => { for (let round = 0; round < rounds; round++) screen(facts); },
  );
};

const finders = (build, { list, entries, ...typed }) => {
  const ours = ourFinder(...load(build), list);
  const right = judge(ours.find, typed);
  const memory = { grown: ours.grown() };
  const answer = [{ name: "this finder", right, keystrokes: keystrokes(ours.find, typed.forms) }];
  answer[0].memory = { ...memory, held: ours.held() };
  for (const peer of PEERS) {
    const folder = path.join(process.env.BENCH_PEERS, "node_modules", peer.package);
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    const source = fs.readFileSync(path.join(folder, peer.file), "utf8");
    const tried = peer.settings.map((setting, place) => {
      const find = peerFinder(peer, setting, source, entries);
      return { place, setting: setting.name, find, right: judge(find, typed) };
    });
    const score = ({ right }) => [right.all, right.heldOut].reduce((sum, { first, three }) => sum + first + three / 1000, 0);
    const { find, ...best } = tried.reduce((one, other) => (score(other) > score(one) ? other : one));
    answer.push({
      name: `${peer.package.split("/").pop()} ${version}, ${best.setting}`,
      package: peer.package,
      file: peer.file,
      ...best,
      keystrokes: keystrokes(find, typed.forms),
      tried: tried.map(({ setting, right }) => ({ setting, right })),
    });
  }
  return answer;
};

const main = async () => {
  const { builds, subjects, finder } = JSON.parse(fs.readFileSync(0, "utf8"));
  const answer = { node: process.version, ours: {}, engines: [] };
  for (const [name, folder] of Object.entries(builds)) {
    answer.ours[name] = await measureEngine(...load(folder));
  }
  for (const engine of ENGINES) {
    const assess = {};
    for (const subject of subjects) assess[subject.name] = await measure(engine, subject);
    answer.engines.push({ name: engine.name, assess });
  }
  answer.entries = finder.entries.length;
  answer.finder = finders(builds.web, finder);
  const best = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } };
  answer.list = zlib.brotliCompressSync(finder.list, best).length;
  console.log(JSON.stringify(answer));
  process.exit(0);
};
main();
