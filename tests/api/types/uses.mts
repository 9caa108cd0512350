// Everything that the module has, used as it is meant. It is compiled and not run.
import {
  SelfCheckError, assess, findMedicine, questions, ruleBook, version,
  type Answers, type AreaId, type Assessment, type Day, type ErrorCode, type FindingId, type FoundFinding, type Input,
  type LanguageTag, type MedicineClass, type MedicineForm, type Moment, type NotSure, type Offer, type Overall,
  type PartialDate, type Policy, type Question, type QuestionId, type SourceId, type Tier, type Tightening, type What,
  type When, type Where, type YesNo,
} from "../../../dist/engine/engine.js";

const where: Where = { where: ["face", "neck"] };
const when: When = { when: "2026-11" };
const what: What<"hyaluronic-acid"> = { what: "hyaluronic-acid" };
const dates: PartialDate[] = ["2026-11-20T06:00", "2026-11-20", "2026-11", "2026"];
const since: PartialDate | NotSure = dates[0] ?? "not-sure";
const pregnant: YesNo = "not-sure";
const areas: AreaId[] = ["face"];

const answers: Answers = {
  age: 34,
  areas,
  pregnant,
  setting: "clinic",
  goal: ["acne-scars"],
  medicines: ["Eliquis"],
  "filler-when": [{ ...what, ...when, ...where }, { when: "not-sure" }, {}],
  "botulinum-toxin-when": since,
  "sunburn-when": "not-sure",
  "needle-length": 0.25,
  "anything-else": "A tattoo on the arm",
};

const tightening: Tightening = { tier: "ask", days: 28, hours: 72, note: "Call us." };
const policy: Policy = {
  clinic: { name: "Our clinic", phone: "030 1234", "booking-url": "https://clinic.example/book" },
  findings: { "filler-14d": tightening, "pih-prone": { tier: "ask" } },
};

const now: Moment = "2026-11-21T12:00";
const input: Input = { id: { visit: 7 }, now, otherwise: "no", answers, policy };

function read(assessment: Assessment): string {
  const overall: Overall = assessment.overall;
  switch (overall) {
    case "clear":
    case "care":
    case "wait":
    case "ask":
    case "stop":
      break;
    default:
      overall satisfies never;
  }
  const until: Moment | Day | null = assessment.not_before;
  const lines = assessment.findings.map((finding: FoundFinding) => {
    const id: FindingId = finding.id;
    const tier: Tier = finding.tier;
    const because: QuestionId[] = finding.because;
    const sources: SourceId[] = finding.sources;
    return [id, tier, finding.certainty === "applies", because.join(), finding.not_before ?? "", sources.join()].join();
  });
  const first: QuestionId | undefined = assessment.open[0];
  const refused = assessment.refused?.map(({ at, message }) => `${at}: ${message}`) ?? [];
  return [...lines, ...refused, until ?? "", first ?? "", String(assessment.expired === true), assessment.rules].join("\n");
}

function ask(question: Question): string {
  const { id, page, kind, options = [], range, asked_when, label, hint = "", option_labels = [] } = question;
  const limits = range === undefined ? "" : `${range.least} to ${range.most}, ${range.decimals} digits`;
  const matters = [question.places === true, question.clock === true];
  return [id, page, kind, ...options, limits, asked_when, label, hint, ...option_labels, ...matters].join();
}

function offer({ name, substance, classes, kind, form, looks_like }: Offer): string {
  const ids: MedicineClass[] = classes;
  const taken: MedicineForm | "" = form ?? "";
  return kind === "exact" ? name : [substance, ...ids, taken, looks_like ?? ""].join();
}

const language: LanguageTag = "en";
try {
  read(assess(input));
  read(assess({ now: "2026-11-21T12:00" }));
  questions().map(ask);
  questions(language).map(ask);
  findMedicine("zarelto").map(offer);
  const book: string = ruleBook() + ruleBook(language);
  const { software, rules, review_by } = version();
  const day: Day = review_by;
  [book, software, rules, day].join();
} catch (error) {
  if (error instanceof SelfCheckError) {
    const code: ErrorCode = error.code;
    const name: "SelfCheckError" = error.name;
    [code, error.at, error.message, name].join();
  }
}
