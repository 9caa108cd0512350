/**
 * The engine of the microneedling self-check, without its screens. It runs where it is imported: no answer
 * leaves it, and after the module has loaded it asks for nothing.
 */

type Month = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";
type DayOfMonth = `0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `${1 | 2}${number}` | "30" | "31";

/** `2026-11-21`. */
export type Day = `${number}-${Month}-${DayOfMonth}`;
/** `2026-11-21T12:00`: the local time of the patient, without a zone. */
export type Moment = `${Day}T${number}:${number}`;
/** As much as is known: `2026-11-20T06:00`, `2026-11-20`, `2026-11` or `2026`. */
export type PartialDate = Moment | Day | `${number}-${Month}` | `${number}`;

export type NotSure = "not-sure";
export type YesNo = "yes" | "no" | NotSure;
export type Tier = "info" | "care" | "wait" | "ask" | "stop";
export type Overall = "clear" | "care" | "wait" | "ask" | "stop";

/** One of several times that something happened. What is left out is not known. */
export interface When {
  when?: PartialDate | NotSure;
}
export interface What<Option extends string> {
  what?: Option | NotSure;
}
export interface Where {
  where?: AreaId[] | NotSure;
}

export interface Input {
  /** Given back as it is. */
  id?: unknown;
  /** The moment for which it is assessed. */
  now: Moment;
  /** Every question that is not answered gets its harmless answer. Without it such questions stay open. */
  otherwise?: "no";
  answers?: Answers;
  /** What does not count in it comes back under `refused`. */
  policy?: Policy;
}

/** A clinic's own rules. They can only be stricter. */
export interface Policy {
  clinic?: { name?: string; phone?: string; "booking-url"?: `https://${string}` };
  findings?: { [Id in FindingId]?: Tightening };
}

export interface Tightening {
  /** At least this strict. */
  tier?: "care" | "ask" | "stop";
  /** At least so many. */
  days?: number;
  hours?: number;
  note?: string;
}

export interface FoundFinding {
  id: FindingId;
  tier: Tier;
  /** `cannot-rule-out`: an answer is missing, or not sure. */
  certainty: "applies" | "cannot-rule-out";
  /** The answers that led to it. */
  because: QuestionId[];
  /** Its end, where it waits; with the time, where hours are counted. */
  not_before: Moment | Day | null;
  sources: SourceId[];
}

export interface Assessment {
  /** `null`, if there was none. */
  id: unknown;
  /** The strongest finding; `ask` or `stop` while a question is open. */
  overall: Overall;
  not_before: Moment | Day | null;
  findings: FoundFinding[];
  /** Questions still to ask, in order. */
  open: QuestionId[];
  /** The rules are past their review date: nothing is better than `ask`. */
  expired?: true;
  /** What in the policy does not count, and why. */
  refused?: { at: string; message: string }[];
  /** The version of the rules. */
  rules: string;
}

export interface Question {
  id: QuestionId;
  page: string;
  kind: "yes-no" | "one-of" | "many-of" | "number" | "occasions" | "medicines" | "words";
  /** What can be chosen; of occasions, what they may have been. */
  options?: string[];
  range?: { least: number; most: number; decimals: number };
  /** Of occasions: it matters where on the body each was. The options are those of `areas`. */
  places?: true;
  /** Of occasions: the hour matters. */
  clock?: true;
  /** When it is asked, in words with question ids. */
  asked_when: string;
  /** The question, or in a list to tick, the line to tick. */
  label: string;
  hint?: string;
  /** The words of the options, in their order. */
  option_labels?: string[];
}

export interface Offer {
  /** Given as an answer it is recognised as this product. */
  name: string;
  substance: string;
  /** None for a name that changes nothing. */
  classes: MedicineClass[];
  /** Neither a beginning nor a near miss is ever taken for the patient. */
  kind: "exact" | "prefix" | "did-you-mean";
  form?: MedicineForm;
  /** It is easily taken for this one. */
  looks_like?: string;
}

/** Thrown by every function for what it cannot use; the next call is not touched by it. */
export class SelfCheckError extends Error {
  private constructor();
  override readonly name: "SelfCheckError";
  readonly code: ErrorCode;
  /** The place: `answers.filler-when[1].when`. Empty for the whole input. */
  readonly at: string;
}

export type LanguageTag = "en";

/** Every question, in the order of asking, with its words. */
export function questions(language?: LanguageTag): Question[];
/** Answers in, assessment out: what the program `assess` answers to a line. */
export function assess(input: Input): Assessment;
/** What a name may mean, best first; empty for what resembles no name. */
export function findMedicine(name: string): Offer[];
/** The rule book in sentences, as Markdown. */
export function ruleBook(language?: LanguageTag): string;
/** After the day `review_by` nothing is better than `ask`. */
export function version(): { software: string; rules: string; review_by: Day };
