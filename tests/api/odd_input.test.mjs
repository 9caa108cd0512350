// Whatever comes in, an error in words comes out, and the module goes on.
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { afterEach, test } from "node:test";
import { runInNewContext } from "node:vm";
import { NOW, assess, engine, patient, requests, thrownBy } from "./module.mjs";

const WELL = engine.assess(patient({ medicines: ["Eliquis"] }));

afterEach(() => deepStrictEqual(engine.assess(patient({ medicines: ["Eliquis"] })), WELL));

function refused(input, at, words = "") {
  const error = thrownBy(() => engine.assess(input));
  deepStrictEqual([error.code, error.at], ["malformed-json", at], error.message);
  ok(error.message.includes(words), error.message);
  return error;
}

function nested(levels, inner = []) {
  let value = inner;
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

class Answers {
  pregnant = "yes";
}

test("what JSON cannot hold is refused with its place, never left out", () => {
  const odd = [
    undefined, () => "yes", Symbol("yes"), 10n, NaN, Infinity, -Infinity, new Map([["pregnant", "yes"]]), new Set(["yes"]),
    new Date(), /yes/, new Answers(), new String("yes"), new Uint8Array(3), new Error("yes"), Promise.resolve("yes"),
    new WeakMap(), Object.create({ pregnant: "yes" }), Object.create(Object.create(null, { pregnant: { value: "yes" } })),
    globalThis, "\ud800", "a\udc00b",
  ];
  for (const value of odd) {
    refused(patient({ pregnant: value }), "answers.pregnant");
    refused(patient({ medicines: ["Eliquis", value] }), "answers.medicines[1]");
    refused({ ...patient({}), id: { deep: [value] } }, "id.deep[0]");
    refused(value, "");
  }
});

test("an answer that is undefined is not taken for none", () => {
  refused(patient({ medicines: undefined }), "answers.medicines", "leave the field out");
  refused({ ...patient({}), policy: undefined }, "policy", "leave the field out");
});

test("a field that JSON.stringify would pass over is not passed over", () => {
  refused(patient({ [Symbol("pregnant")]: "yes" }), "answers", "symbol");
  const hidden = Object.defineProperty({}, "pregnant", { value: "yes", enumerable: false });
  strictEqual(engine.assess(patient(hidden)).overall, "stop");
  refused(patient({ areas: Object.assign(["face"], { more: "chest" }) }), "answers.areas", "fields");
  const own = thrownBy(() => engine.assess({ ...patient({}), toJSON: () => ({ now: NOW, otherwise: "no" }) }));
  deepStrictEqual([own.code, own.at], ["malformed-json", "toJSON"]);
});

test("a list with holes is refused at its first hole", () => {
  refused(patient({ medicines: ["Eliquis", , "Aspirin"] }), "answers.medicines[1]", "undefined");
  refused(patient({ medicines: new Array(2 ** 32 - 1) }), "answers.medicines[0]", "undefined");
});

test("what is part of itself, or deeper than JSON is read, is refused", () => {
  const cycle = patient({});
  cycle.answers.areas = [cycle];
  ok(refused(cycle, thrownBy(() => engine.assess(cycle)).at, "part of itself").at.startsWith("answers.areas[0].answers."));
  for (const levels of [127, 1000, 50_000]) {
    const at = `id${"[0]".repeat(126)}`;
    refused({ now: NOW, id: nested(levels) }, at, "127 levels");
    refused(nested(levels + 1), `${"[0]".repeat(127)}`, "127 levels");
  }
  // No deeper, no shallower than the program.
  const deepest = { now: NOW, id: nested(126) };
  deepStrictEqual(assess([JSON.stringify(deepest)])[0], engine.assess(deepest));
  ok(assess([JSON.stringify({ now: NOW, id: nested(127) })])[0].error);
});

test("the same thing in two places is not taken for a cycle", () => {
  const where = ["face"];
  const answer = engine.assess(patient({ areas: where, "filler-when": [{ where }, { where }] }));
  strictEqual(answer.overall, "clear", "filler was not answered with yes");
});

test("getters and proxies that throw have a place, and their own error is the cause", () => {
  const own = new RangeError("mine");
  const fail = () => {
    throw own;
  };
  const getter = Object.defineProperty({}, "pregnant", { get: fail, enumerable: true });
  strictEqual(refused(patient(getter), "answers.pregnant").cause, own);
  const traps = ["get", "ownKeys", "getPrototypeOf"];
  for (const trap of traps) {
    const proxy = new Proxy({ pregnant: "yes" }, { [trap]: fail });
    strictEqual(refused(patient(proxy), trap === "get" ? "answers.pregnant" : "answers").cause, own);
    refused(proxy, trap === "get" ? "pregnant" : "");
  }
  refused(patient({ areas: new Proxy(["face"], { get: fail }) }), "answers.areas");
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  refused(patient(proxy), "answers");
  for (const thrown of [null, undefined, "text", Symbol("thrown"), Object.create(null)]) {
    const throwing = { get pregnant() { throw thrown; } };
    strictEqual(refused(patient(throwing), "answers.pregnant").cause, thrown);
  }
});

test("a proxy is read once, so that it cannot show one thing and mean another", () => {
  let read = 0;
  const answers = { get pregnant() { read += 1; return read === 1 ? "yes" : "no"; } };
  strictEqual(engine.assess(patient(answers)).overall, "stop");
  strictEqual(read, 1);
});

test("what never ends is refused at a million characters", () => {
  const endless = new Proxy([], { get: (_, name) => (name === "length" ? Infinity : "again and again") });
  refused(patient({ medicines: endless }), "", "1000000 characters");
  const lists = new Proxy([], { get: (_, name) => (name === "length" ? Infinity : []) });
  refused(patient({ medicines: lists }), "", "1000000 characters");
  refused(patient({ medicines: ["a".repeat(2 ** 28)] }), "answers.medicines[0]", "1000000 characters");
  refused(patient({ medicines: Array(600_000).fill(1) }), "", "1000000 characters");
  for (const call of [engine.findMedicine, engine.questions, engine.ruleBook]) {
    ok(thrownBy(() => call("a".repeat(2 ** 28))).message.includes("1000000 characters"));
  }
});

test("a list of a hundred and fifty thousand medicines is read", () => {
  const answer = engine.assess(patient({ medicines: Array(150_000).fill("abc") }));
  strictEqual(answer.overall, "ask");
});

test("objects of another frame are plain objects too", () => {
  strictEqual(engine.assess(runInNewContext(`(${JSON.stringify(patient({ pregnant: "yes" }))})`)).overall, "stop");
  refused(runInNewContext("new Map()"), "");
  strictEqual(engine.assess(Object.assign(Object.create(null), patient({}))).overall, "clear");
});

test("a name or a language that is no text is refused", () => {
  for (const value of [undefined, null, 5, {}, [], Symbol("a"), 1n, () => "a", { toString: () => "en" }]) {
    deepStrictEqual([thrownBy(() => engine.findMedicine(value)).code], ["wrong-kind"]);
    if (value !== undefined) deepStrictEqual([thrownBy(() => engine.questions(value)).at], ["language"]);
  }
  strictEqual(thrownBy(() => engine.findMedicine("\ud83d")).code, "malformed-json");
});

test("a call from a stack that is almost full does not harm the next one", () => {
  const deeper = () => {
    try {
      return deeper();
    } catch {
      try {
        engine.assess(patient({ pregnant: "yes" }));
      } catch {
        // There is no room left, for the engine as for everybody.
      }
      throw new RangeError();
    }
  };
  try {
    deeper();
  } catch {
    // As it was meant to.
  }
});

test("ten thousand requests with something wrong in them are answered or refused as the program does", () => {
  // Small, without luck: the same every time.
  let state = 20261121;
  const below = (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const questions = engine.questions();
  const values = [
    "yes", "no", "not-sure", "", "2026", "2026-11", "2026-11-20", "2026-11-20T06:00", "2026-13-45", "face", null, true, 0, -1,
    30, 0.3, 1e21, 2 ** 53, [], ["face"], ["Eliquis", "Aspirin"], [""], [[]], {}, [{}], [{ when: "2026-11" }],
    [{ what: "collagen", where: ["face"] }], [{ when: "not-sure", where: [] }], "x".repeat(300), "\u0000\u2028💉",
  ];
  const cases = requests();
  const strange = Array.from({ length: 10_000 }, () => {
    const request = structuredClone(cases[below(cases.length)]);
    for (let changes = below(4); changes >= 0; changes -= 1) {
      const question = questions[below(questions.length)];
      const options = question.options ?? ["yes"];
      const pool = [...values, options[below(options.length)], [options[below(options.length)]]];
      request.answers[question.id] = pool[below(pool.length)];
    }
    if (below(50) === 0) request.policy = values[below(values.length)];
    if (below(50) === 0) request.now = values[below(values.length)];
    if (below(3) === 0) delete request.otherwise;
    return request;
  });
  const answers = assess(strange.map((request) => JSON.stringify(request)));
  let errors = 0;
  strange.forEach((request, place) => {
    const { error } = answers[place];
    if (!error) return deepStrictEqual(engine.assess(request), answers[place]);
    errors += 1;
    const { code, message, at } = thrownBy(() => engine.assess(request));
    return deepStrictEqual({ code, message, at }, error);
  });
  ok(errors > 1000 && errors < 9800, `${errors} of 10,000 have a fault`);
});
