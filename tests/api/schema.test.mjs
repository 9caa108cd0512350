// The schemas, by a validator of others in its strict mode: what goes in and comes out fits, and what is wrong does not.
import { ok } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { ENGINE, FAULTS, NOW, ROOT, assess, engine, patient, requests, tool } from "./module.mjs";

const { Ajv2020 } = createRequire(import.meta.url)(tool("AJV"));
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const LINE = read(`${ENGINE}schema.json`);
const compile = (schema) => new Ajv2020({ strict: true }).compile(schema);
const fits = {
  line: compile(LINE),
  ...Object.fromEntries(
    ["request", "response", "failure"].map((name) => [name, compile({ ...LINE, oneOf: undefined, $ref: `#/$defs/${name}` })]),
  ),
  policy: compile(read(`${ROOT}dist/policy.schema.json`)),
};

function accepts(name, value) {
  ok(fits[name](value), `${name} ${JSON.stringify(value)}\n${JSON.stringify(fits[name].errors)}`);
}

test("every request of the cases, and every answer to it, fits", () => {
  const cases = requests();
  const answers = assess(cases.map((request) => JSON.stringify(request)));
  cases.forEach((request, place) => {
    accepts("request", request);
    accepts("response", answers[place]);
    accepts("line", request);
    accepts("line", engine.assess(request));
  });
});

test("an answer with everything in it fits", () => {
  const policy = { findings: { "filler-14d": { days: 7 } } };
  const answer = engine.assess({ now: "2035-01-01T00:00", policy });
  ok(answer.expired && answer.refused && answer.open.length > 0);
  accepts("response", answer);
});

test("every failure fits", () => {
  const lines = FAULTS.map(([, , request]) => JSON.stringify(request));
  lines.push("not JSON", '{"id": 1, "id": 2}');
  for (const answer of assess(lines)) {
    accepts("failure", answer);
    accepts("line", answer);
  }
});

const response = engine.assess(patient({ medicines: ["Eliquis"] }));
const failure = { id: null, error: { code: "missing", message: "the moment `now` is missing", at: "now" } };
const finding = (changes) => ({ ...response, findings: [{ ...response.findings[0], ...changes }] });
const without = (object, name) => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

const WRONG = {
  request: {
    "without its moment": { answers: {} },
    "with a moment in another zone": { now: "2026-11-21T12:00Z" },
    "with a moment that is only a day": { now: "2026-11-21" },
    "with a field that there is not": { ...patient({}), anwsers: {} },
    "that fills in yes": { ...patient({}), otherwise: "yes" },
    "with a question that there is not": patient({ "blood-type": "A" }),
    "with true for yes": patient({ pregnant: true }),
    "with an option that there is not": patient({ areas: ["nose-tip"] }),
    "with no area at all": patient({ areas: [] }),
    "with an age of 300": patient({ age: 300 }),
    "with half a year of age": patient({ age: 30.5 }),
    "with a thirteenth month": patient({ "sunburn-when": "2026-13" }),
    "with a date in words": patient({ "sunburn-when": "yesterday" }),
    "with one medicine that is no list": patient({ medicines: "Eliquis" }),
    "with a medicine without a name": patient({ medicines: [""] }),
    "with a filler that there is not": patient({ "filler-when": [{ what: "glue" }] }),
    "with a place where none is asked": patient({ "sunburn-when": [{ where: ["face"] }] }),
    "that is a list": [{ now: NOW }],
  },
  response: {
    "without its findings": without(response, "findings"),
    "without its rules": without(response, "rules"),
    "with information as the whole result": { ...response, overall: "info" },
    "with a finding that there is not": finding({ id: "anticoagulants" }),
    "with a cause that is no question": finding({ because: ["medicine"] }),
    "with a source that there is not": finding({ sources: ["HEARSAY"] }),
    "with a certainty that there is not": finding({ certainty: "maybe" }),
    "with a date without its day": finding({ not_before: "2026-12" }),
    "with an open question that there is not": { ...response, open: ["blood-type"] },
    "that says that it has not expired": { ...response, expired: false },
  },
  failure: {
    "without its place": { id: null, error: without(failure.error, "at") },
    "with a code that there is not": { id: null, error: { ...failure.error, code: "oops" } },
    "with an assessment too": { ...failure, overall: "clear" },
  },
  policy: {
    "with a tier that is no stricter one": { findings: { "pih-prone": { tier: "info" } } },
    "with a finding that there is not": { findings: { "pih-prne": { tier: "ask" } } },
    "with half a day": { findings: { "filler-14d": { days: 0.5 } } },
    "with an address that is not encrypted": { clinic: { "booking-url": "http://clinic.example" } },
    "with a field that there is not": { clinics: {} },
  },
};

for (const [name, wrong] of Object.entries(WRONG)) {
  for (const [why, value] of Object.entries(wrong)) {
    test(`a ${name} ${why} does not fit`, () => {
      ok(!fits[name](value), JSON.stringify(value));
      if (name !== "policy") ok(!fits.line(value), JSON.stringify(value));
    });
  }
}

test("what is compared with these is right", () => {
  accepts("response", response);
  accepts("failure", failure);
  accepts("request", patient({ "needle-length": 0.25, "filler-when": [{ what: "not-sure", when: "2026", where: ["face"] }] }));
  accepts("policy", { clinic: { name: "Our clinic" }, findings: { "filler-14d": { days: 28, note: "Four weeks here." } } });
});
