// The engine of the microneedling self-check as an ES module, for browsers and for Node. It loads its Wasm and
// its list of medicine names from beside itself when it is imported; after that it asks for nothing.
import init, { Engine, questions as questionsIn, ruleBook as ruleBookIn, version as versions } from "./engine_bg.js";

/** More than any answer sheet needs, so that no input can use up the memory. */
const MOST_CHARACTERS = 1_000_000;
/** As many as the engine reads. */
const MOST_LEVELS = 127;

export class SelfCheckError extends Error {
  constructor({ code, message, at }, options) {
    super(message, options);
    this.name = "SelfCheckError";
    this.code = code;
    this.at = at;
  }
}

const wasm = load(new URL("./engine_bg.wasm", import.meta.url));
const names = load(new URL("./medicines.txt", import.meta.url));
await init({ module_or_path: await wasm });
const engine = begin(new TextDecoder().decode(await names));

export const assess = (input) => parsed(() => engine.assess(json(input)));
export const findMedicine = (name) => parsed(() => engine.findMedicine(text(name, "name")));
export const questions = (language = "en") => parsed(() => questionsIn(text(language, "language")));
export const ruleBook = (language = "en") => answered(() => ruleBookIn(text(language, "language")));
export const version = () => parsed(versions);

async function load(url) {
  if (url.protocol === "file:") {
    const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ "node:fs/promises");
    return readFile(url);
  }
  const answer = await fetch(url, { referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error(`${url} could not be loaded: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function begin(list) {
  try {
    return new Engine(list);
  } catch (words) {
    throw new Error(words);
  }
}

function parsed(call) {
  return JSON.parse(answered(call));
}

/** What the engine throws is the line of `assess` about a fault. */
function answered(call) {
  try {
    return call();
  } catch (thrown) {
    throw typeof thrown === "string" ? new SelfCheckError(JSON.parse(thrown).error) : thrown;
  }
}

function refuse(at, message, code = "malformed-json", options = undefined) {
  throw new SelfCheckError({ code, message, at }, options);
}

function text(value, at) {
  if (typeof value !== "string") refuse(at, `the ${at} is a text`, "wrong-kind");
  if (value.length > MOST_CHARACTERS) refuse(at, `more than ${MOST_CHARACTERS} characters`);
  if (/\p{Surrogate}/u.test(value)) refuse(at, "half a character (a lone surrogate) is no text");
  return value;
}

/**
 * The input as JSON. What `JSON.stringify` would leave out or change without a word is refused with its place:
 * an answer that is lost on the way would count as none.
 */
function json(input) {
  let room = MOST_CHARACTERS;
  // What is read just now, so that a getter or a proxy that throws has a place too.
  let reading = "";
  const take = (part) => {
    room -= part.length;
    if (room < 0) refuse("", `more than ${MOST_CHARACTERS} characters`);
    return part;
  };
  const quoted = (value, at) => take(JSON.stringify(text(value, at)));
  const write = (value, at, levels) => {
    switch (typeof value) {
      case "string":
        return quoted(value, at);
      case "boolean":
        return take(String(value));
      case "number":
        if (!Number.isFinite(value)) refuse(at, `${value} is no number that JSON can hold`);
        return take(String(value));
      case "object":
        if (value === null) return take("null");
        if (levels === 0) refuse(at, `more than ${MOST_LEVELS} levels deep, or a part of itself`);
        take("[]");
        reading = at;
        return Array.isArray(value) ? list(value, at, levels - 1) : object(value, at, levels - 1);
      case "undefined":
        return refuse(at, "undefined is no answer; leave the field out");
      default:
        return refuse(at, `JSON has no ${typeof value}`);
    }
  };
  const list = (values, at, levels) => {
    const { length } = values;
    const parts = [];
    for (let place = 0; place < length; place += 1) {
      const here = `${at}[${place}]`;
      reading = here;
      take(",");
      parts.push(write(values[place], here, levels));
    }
    reading = at;
    if (Reflect.ownKeys(values).length !== length + 1) refuse(at, "a list that has fields too");
    return `[${parts}]`;
  };
  const object = (value, at, levels) => {
    if (!isPlain(value)) refuse(at, "only plain objects and lists can be read");
    const field = (name) => {
      if (typeof name === "symbol") refuse(at, "a symbol is no name of a field");
      const here = at === "" ? name : `${at}.${name}`;
      reading = here;
      take(":,");
      return `${quoted(name, at)}:${write(value[name], here, levels)}`;
    };
    return `{${Reflect.ownKeys(value).map(field)}}`;
  };
  try {
    return write(input, "", MOST_LEVELS);
  } catch (cause) {
    if (cause instanceof SelfCheckError) throw cause;
    return refuse(reading, "reading this failed", "malformed-json", { cause });
  }
}

/** Of this page or of another frame; not a Map, a Date or anything else that keeps its content elsewhere. */
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}
