// What must not compile. A line below such a comment that compiles is an error of the test.
import { SelfCheckError, assess, findMedicine, questions, ruleBook, version } from "../../../dist/engine/engine.js";
import type { Answers, FindingId, Input, PartialDate, Policy, QuestionId } from "../../../dist/engine/engine.js";

const now = "2026-11-21T12:00";

// @ts-expect-error: there is no such question
export const a1: Answers = { "blood-type": "A" };
// @ts-expect-error: yes is a word, not a truth value
export const a2: Answers = { pregnant: true };
// @ts-expect-error: there is no such answer
export const a3: Answers = { pregnant: "maybe" };
// @ts-expect-error: there is no such option
export const a4: Answers = { setting: "hotel" };
// @ts-expect-error: there is no such area
export const a5: Answers = { areas: ["nose-tip"] };
// @ts-expect-error: several can be chosen, so it is a list
export const a6: Answers = { areas: "face" };
// @ts-expect-error: a number is no text
export const a7: Answers = { age: "34" };
// @ts-expect-error: one name is a list of one
export const a8: Answers = { medicines: "Eliquis" };
// @ts-expect-error: no answer is no undefined
export const a9: Answers = { medicines: undefined };
// @ts-expect-error: there is no such filler
export const b1: Answers = { "filler-when": [{ what: "glue" }] };
// @ts-expect-error: a sunburn has no place
export const b2: Answers = { "sunburn-when": [{ where: ["face"] }] };
// @ts-expect-error: there is no such field
export const b3: Answers = { "filler-when": [{ whem: "2026" }] };

// @ts-expect-error: a date in words
export const c1: PartialDate = "yesterday";
// @ts-expect-error: a thirteenth month
export const c2: PartialDate = "2026-13";
// @ts-expect-error: a thirty-second day
export const c3: PartialDate = "2026-11-32";
// @ts-expect-error: a month of one digit
export const c4: PartialDate = "2026-7-01";
// @ts-expect-error: the other way round
export const c5: PartialDate = "20/11/2026";
// @ts-expect-error: a Date has a zone, and hours that nobody knows
export const c6: Answers = { "sunburn-when": new Date() };
// @ts-expect-error: any text is not yet a date
export const c7: PartialDate = String(now);

// @ts-expect-error: the moment is missing
export const d1: Input = { answers: {} };
// @ts-expect-error: a day is no moment
export const d2: Input = { now: "2026-11-21" };
// @ts-expect-error: seconds and a zone
export const d3: Input = { now: "2026-11-21T12:00:00.000Z" };
// @ts-expect-error: nothing else can be filled in
export const d4: Input = { now, otherwise: "yes" };
// @ts-expect-error: there is no such field
export const d5: Input = { now, anwsers: {} };

// @ts-expect-error: there is no such finding
export const e1: Policy = { findings: { "pih-prne": { tier: "ask" } } };
// @ts-expect-error: no milder than a precaution
export const e2: Policy = { findings: { "pih-prone": { tier: "info" } } };
// @ts-expect-error: not encrypted
export const e3: Policy = { clinic: { "booking-url": "http://clinic.example" } };

// @ts-expect-error: there is no such finding
export const f1: FindingId = "anticoagulants";
// @ts-expect-error: there is no such question
export const f2: QuestionId = "medicine";
// @ts-expect-error: there is no such result
export const f3: boolean = assess({ now }).overall === "safe";
// @ts-expect-error: there may be no such finding
export const f4: string = assess({ now }).findings[0].id;
// @ts-expect-error: there may be no date
export const f5: string = assess({ now }).not_before;

// @ts-expect-error: an answer sheet is needed
assess();
// @ts-expect-error: a name is needed
findMedicine();
// @ts-expect-error: there is no such language
questions("tlh");
// @ts-expect-error: there is no such language
ruleBook("EN");
// @ts-expect-error: nothing to choose
version("en");
// @ts-expect-error: only the module makes them
new SelfCheckError("mine");
