// The same rules in the engines that a team would take instead. Each gets its rules beforehand, in its own
// form, and the facts once for each screening; each must find what this engine finds.
const path = require("node:path");
const from = require("node:module").createRequire(path.join(process.env.BENCH_PEERS, "package.json"));

const version = (name) => `${name.replace("@gorules/", "")} ${from(`${name}/package.json`).version}`;

// A condition in the form of an engine: `forms` says how each kind of part is written.
const write = (when, forms) => {
  if (when.all) return forms.all(when.all.map((part) => write(part, forms)));
  if (when.any) return forms.any(when.any.map((part) => write(part, forms)));
  if (when.not) return forms.not(write(when.not, forms));
  if ("is" in when) return forms.is(when.fact, when.is);
  return "below" in when ? forms.below(when.fact, when.below) : forms.least(when.fact, when.least);
};

const code = {
  all: (parts) => `(${parts.join(" && ") || "true"})`,
  any: (parts) => `(${parts.join(" || ") || "false"})`,
  not: (part) => `!${part}`,
  is: (fact, value) => `f.${fact} === "${value}"`,
  below: (fact, limit) => `f.${fact} < ${limit}`,
  least: (fact, limit) => `f.${fact} >= ${limit}`,
};

// What one writes by hand: an arrow function a rule.
const handWritten = {
  name: "hand-written JavaScript",
  prepare: (rules) => {
    const source = rules.map((rule) => `{ id: ${rule.id}, when: (f) => ${write(rule.when, code)} }`);
    const written = new Function(`return [${source.join(",\n")}]`)();
    return (facts) => written.filter((rule) => rule.when(facts)).map((rule) => rule.id);
  },
};

const jsonLogic = {
  name: version("json-logic-js"),
  prepare: (rules) => {
    const logic = from("json-logic-js");
    const written = rules.map((rule) => ({
      id: rule.id,
      when: write(rule.when, {
        all: (parts) => ({ and: parts.length ? parts : [true] }),
        any: (parts) => ({ or: parts.length ? parts : [false] }),
        not: (part) => ({ "!": [part] }),
        is: (fact, value) => ({ "===": [{ var: fact }, value] }),
        below: (fact, limit) => ({ "<": [{ var: fact }, limit] }),
        least: (fact, limit) => ({ ">=": [{ var: fact }, limit] }),
      }),
    }));
    return (facts) => written.filter((rule) => logic.apply(rule.when, facts)).map((rule) => rule.id);
  },
};

const jsonRulesEngine = {
  name: version("json-rules-engine"),
  asynchronous: true,
  prepare: (rules) => {
    const { Engine } = from("json-rules-engine");
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const rule of rules) {
      const when = write(rule.when, {
        all: (parts) => ({ all: parts }),
        any: (parts) => ({ any: parts }),
        not: (part) => ({ not: part }),
        is: (fact, value) => ({ fact, operator: "equal", value }),
        below: (fact, value) => ({ fact, operator: "lessThan", value }),
        least: (fact, value) => ({ fact, operator: "greaterThanInclusive", value }),
      });
      // The outermost part must be a list.
      engine.addRule({ conditions: when.fact ? { all: [when] } : when, event: { type: String(rule.id) } });
    }
    return async (facts) => (await engine.run(facts)).events.map((event) => Number(event.type));
  },
};

const zenEngine = {
  name: version("@gorules/zen-engine"),
  asynchronous: true,
  prepare: (rules) => {
    const { ZenEngine } = from("@gorules/zen-engine");
    const rows = rules.map((rule) => ({
      _id: String(rule.id),
      when: write(rule.when, {
        all: (parts) => `(${parts.join(" and ") || "true"})`,
        any: (parts) => `(${parts.join(" or ") || "false"})`,
        not: (part) => `not (${part})`,
        is: (fact, value) => `${fact} == '${value}'`,
        below: (fact, limit) => `${fact} < ${limit}`,
        least: (fact, limit) => `${fact} >= ${limit}`,
      }),
      id: String(rule.id),
    }));
    const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
    const decision = {
      contentType: "application/vnd.gorules.decision",
      nodes: [
        node("in", "inputNode"),
        node("rules", "decisionTableNode", {
          hitPolicy: "collect",
          inputs: [{ id: "when", name: "when" }],
          outputs: [{ id: "id", name: "id", field: "id" }],
          rules: rows,
        }),
        node("out", "outputNode"),
      ],
      edges: [
        { id: "1", sourceId: "in", targetId: "rules", type: "edge" },
        { id: "2", sourceId: "rules", targetId: "out", type: "edge" },
      ],
    };
    const engine = new ZenEngine().createDecision(Buffer.from(JSON.stringify(decision)));
    return async (facts) => (await engine.evaluate(facts)).result.map((row) => row.id);
  },
};

exports.ENGINES = [handWritten, jsonLogic, zenEngine, jsonRulesEngine];
