// The module gives what the program gives.
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ENGINE, FAULTS, NOW, ROOT, assess, engine, patient, requests, thrownBy, tool } from "./module.mjs";

const program = (...words) => execFileSync(tool("ASSESS"), words, { encoding: "utf8" });

test("every case gets the answer that the program gives", () => {
  const cases = requests();
  ok(cases.length > 600, `${cases.length} cases`);
  const answers = assess(cases.map((request) => JSON.stringify(request)));
  cases.forEach((request, place) => deepStrictEqual(engine.assess(request), answers[place]));
});

test("every fault has the code, the place and the words that the program gives it", () => {
  const answers = assess(FAULTS.map(([, , request]) => JSON.stringify(request)));
  FAULTS.forEach(([code, at, request], place) => {
    const error = thrownBy(() => engine.assess(request));
    deepStrictEqual([error.code, error.at], [code, at]);
    deepStrictEqual({ code, message: error.message, at }, answers[place].error);
  });
});

test("every code that is declared is thrown, but for the one that only text can lead to", () => {
  const types = readFileSync(`${ENGINE}engine.d.ts`, "utf8");
  const declared = /type ErrorCode =\n([^;]*);/.exec(types)[1].match(/[a-z-]+/g);
  const thrown = FAULTS.map(([code]) => code);
  deepStrictEqual(declared.filter((code) => !thrown.includes(code)), ["twice"]);
});

test("an id comes back as it is", () => {
  for (const id of ["p1", 7, 0.1, 1e300, true, null, [1, [2]], { a: { b: "ü\u2028💉" } }, JSON.parse('{"__proto__": 1}')]) {
    deepStrictEqual(engine.assess({ ...patient({}), id }).id, id);
  }
});

test("the answers are not changed, and one assessment leaves no trace in the next", () => {
  const request = patient({ medicines: ["Eliquis"], areas: ["face"] });
  const before = structuredClone(request);
  const first = engine.assess(request);
  deepStrictEqual(request, before);
  strictEqual(engine.assess(patient({})).overall, "clear");
  deepStrictEqual(engine.assess(request), first);
  Object.freeze(request.answers.medicines);
  deepStrictEqual(engine.assess(Object.freeze(request)), first);
});

test("a policy tightens, and what is milder comes back with its place", () => {
  const policy = { findings: { "allergy-general": { tier: "ask" }, "filler-14d": { days: 7 } } };
  const answer = engine.assess({ ...patient({ allergies: "yes" }), policy });
  deepStrictEqual(answer.refused.map(({ at }) => at), ["findings.filler-14d.days"]);
  strictEqual(answer.overall, "ask");
});

test("every question is that of the program's catalogue, with its words", () => {
  const questions = engine.questions();
  const bare = questions.map(({ label, hint, option_labels, ...question }) => question);
  deepStrictEqual(bare, JSON.parse(program("--questions")));
  for (const { id, label, options, option_labels } of questions) {
    ok(label.length > 2, id);
    strictEqual(option_labels?.length, options?.length, id);
  }
  deepStrictEqual(engine.questions("en"), questions);
});

test("the rule book is that of the program", () => {
  strictEqual(`${engine.ruleBook()}\n`, program("--rules"));
  strictEqual(engine.ruleBook("en"), engine.ruleBook());
});

test("the finder offers what the program offers, and a name it offers is recognised", () => {
  for (const name of ["zarelto", "Eliquis", "tret", "imuran", "botox", "qqqqqq", "", "💉", "a".repeat(100_000)]) {
    const lines = name.length > 1000 || name === "" ? [] : program("--find", name).trim().split("\n");
    deepStrictEqual(engine.findMedicine(name), lines.filter(Boolean).map((line) => JSON.parse(line)), name);
  }
  const [offer] = engine.findMedicine("zarelto");
  strictEqual(offer.kind, "did-you-mean");
  strictEqual(engine.assess(patient({ medicines: [offer.name] })).findings[0].id, "anticoagulant");
});

test("the versions are those of the package and of the rules", () => {
  const { software, rules, review_by } = engine.version();
  ok(readFileSync(`${ROOT}Cargo.toml`, "utf8").includes(`version = "${software}"`));
  strictEqual(rules, engine.assess({ now: NOW }).rules);
  ok(engine.ruleBook().includes(review_by));
  strictEqual(engine.assess({ ...patient({}), now: `${review_by}T23:59` }).expired, undefined);
});

test("a language that there is not is refused with its name", () => {
  for (const call of [engine.questions, engine.ruleBook]) {
    const error = thrownBy(() => call("tlh"));
    deepStrictEqual([error.code, error.at], ["unknown-option", "language"]);
    ok(error.message.includes("`tlh`"));
  }
});
