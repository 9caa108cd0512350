// The medicine finder and the searches that a team would take instead: on the same names, for the same typed
// forms, in Node and in Chromium alike.
//
// Each of the others gets one entry for each name, and its fuzzy mode in three settings, of which the one counts
// that has the most right: what its documentation proposes, and the best that was found by trying some ninety of
// thresholds, weights and ways to fold. The folding is a help of ours: without it `Retin-A` is two words.

const MOST = 12;

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const folded = (text) => plain(text).replace(/[^\p{L}\p{N}]/gu, "");

// `ignoreLocation` and `useTokenSearch` were tried and had fewer right at every threshold; so had folded names.
const fuse = (threshold) => ({
  name: `threshold ${threshold}`,
  make: (Fuse, entries) => {
    const search = new Fuse(entries, { keys: ["name"], threshold, ignoreDiacritics: true });
    return (typed) => search.search(typed, { limit: MOST }).map((result) => result.item);
  },
});

// Above 0.4 nothing more is found; weights and `combineWith: "AND"` were tried and had fewer right.
const miniSearch = (fuzzy, fold, said) => ({
  name: `fuzzy ${fuzzy}, prefix${said}`,
  make: (MiniSearch, entries) => {
    const searchOptions = { fuzzy, prefix: true };
    const search = new MiniSearch({ fields: ["key"], storeFields: ["name", "substance"], processTerm: plain, searchOptions });
    search.addAll(entries.map((entry, id) => ({ ...entry, id, key: fold(entry.name) })));
    return (typed) => search.search(fold(typed)).slice(0, MOST);
  },
});

// One slip a word is the most that it knows.
const uFuzzy = (options, fold, said) => ({
  name: `intraMode ${options.intraMode}${said}`,
  make: (UFuzzy, entries) => {
    const search = new UFuzzy(options);
    const names = entries.map((entry) => fold(entry.name, UFuzzy));
    return (typed) => {
      const [found, info, order] = search.search(names, fold(typed, UFuzzy));
      const places = order ? order.map((place) => info.idx[place]) : found ?? [];
      return places.slice(0, MOST).map((place) => entries[place]);
    };
  },
});

const PEERS = [
  { package: "fuse.js", file: "dist/fuse.cjs", settings: [fuse(0.3), fuse(0.4), fuse(0.6)] },
  {
    package: "minisearch",
    file: "dist/cjs/index.cjs",
    settings: [
      miniSearch(0.2, (text) => text, ""),
      miniSearch(0.3, folded, ", folded names"),
      miniSearch(0.4, folded, ", folded names"),
    ],
  },
  {
    package: "@leeoniya/ufuzzy",
    file: "dist/uFuzzy.cjs",
    settings: [
      uFuzzy({ intraMode: 1 }, (text, UFuzzy) => UFuzzy.latinize(text), ""),
      uFuzzy({ intraMode: 1 }, folded, ", folded names"),
      uFuzzy({ intraMode: 0, intraIns: Infinity }, folded, ", folded names"),
    ],
  },
];

// What finds, from the source of a package. A finder gives back entries, best first.
function peerFinder(peer, setting, source, entries) {
  const module = { exports: {} };
  new Function("module", "exports", source)(module, module.exports);
  return setting.make(module.exports.default ?? module.exports, entries);
}

// Ours: `start` is what wasm-bindgen made, `list` the text of the file. Sizes are those of the Wasm's memory, in bytes.
function ourFinder(start, bytes, list) {
  const { memory } = start.initSync({ module: bytes });
  const size = () => memory.buffer.byteLength;
  const before = size();
  start.read_medicines(list);
  return {
    find: (typed) => start.offers(typed).split("\n").slice(0, -1).map((line) => {
      const [name, substance] = line.split("\t");
      return { name, substance };
    }),
    grown: () => size() - before,
    // The list alone, by what many copies of it take, once some have filled what reading left free.
    held: () => {
      const copies = 32;
      start.copy_medicines(8);
      const alone = size();
      start.copy_medicines(copies);
      return (size() - alone) / copies;
    },
  };
}

// How many forms lead to what was meant, at once and within three; for how many other words anything is offered.
function judge(find, { forms, heldOut, words }) {
  const count = (forms) => {
    const places = forms.map((form) => find(form.typed).findIndex((offer) => offer.substance === form.substance));
    const within = (most) => places.filter((place) => place >= 0 && place < most).length;
    return { first: within(1), three: within(3), of: forms.length };
  };
  return {
    all: count(forms),
    heldOut: count(heldOut),
    slips: count(forms.filter((form) => form.slip)),
    nonsense: { offered: words.filter((word) => find(word).length > 0).length, of: words.length },
  };
}

// Milliseconds a keystroke: each beginning of each form from the second letter on, once a pass. Of three passes,
// or of as many as begin within a minute, the calmest counts; the first one begins with cold code.
function keystrokes(find, forms) {
  const typed = forms.flatMap((form) => {
    const letters = [...form.typed];
    return letters.slice(1).map((_, last) => letters.slice(0, last + 2).join(""));
  });
  const passes = [];
  const begin = performance.now();
  while (passes.length < 3 && performance.now() - begin < 60_000) {
    const spent = Float64Array.from(typed, (text) => {
      const start = performance.now();
      find(text);
      return performance.now() - start;
    }).sort();
    const part = (share) => spent[Math.ceil(share * spent.length) - 1];
    passes.push({ median: part(0.5), p95: part(0.95), most: part(1) });
  }
  const calmest = passes.reduce((one, other) => (other.p95 < one.p95 ? other : one));
  return { ...calmest, keystrokes: typed.length, passes };
}
