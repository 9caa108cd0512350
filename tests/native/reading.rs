//! How hard the words are to read: the Flesch-Kincaid grade of every English text, at most eight.
//!
//! The texts are taken from their sources, one by one as they are written there, so none can be left
//! out. Deliberately absent: a dictionary; syllables are counted by the vowel-group rule below.

use microneedling_check::medicines::MedicineList;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The highest grade: an ordinary pupil of about fourteen years reads it.
const MOST: f64 = 8.0;

/// The formula is meant for prose. A text of fewer words is graded together with the others of its file.
const PROSE: usize = 12;

/// Names of medicines, which the reader either knows from the packet or need not know: those of the list
/// count as two syllables each.
static MEDICINES: LazyLock<MedicineList> = LazyLock::new(MedicineList::built_in);

/// Other names that cannot be avoided, of diseases and products: two syllables each as well.
const NAMES: &[&str] = &[
    "aspirin",
    "bellafill",
    "cosentyx",
    "deficiency",
    "eczema",
    "enbrel",
    "exosomes",
    "humira",
    "juvéderm",
    "methaemoglobinaemia",
    "plasma",
    "pseudocholinesterase",
    "psoriasis",
    "radiesse",
    "restylane",
    "rinvoq",
    "sculptra",
    "skyrizi",
    "stelara",
    "xeljanz",
];

#[derive(Clone, Copy, Default)]
struct Count {
    words: u32,
    sentences: u32,
    syllables: u32,
}

impl Count {
    fn of(text: &str) -> Self {
        let words: Vec<&str> = text
            .split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '’' | '\'')))
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .collect();
        Self {
            words: words.len().try_into().unwrap(),
            sentences: sentences(text),
            syllables: words.iter().map(|word| syllables(word)).sum(),
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }

    /// Flesch and Kincaid, 1975.
    fn grade(self) -> f64 {
        let (words, sentences) = (f64::from(self.words), f64::from(self.sentences));
        0.39 * words / sentences + 11.8 * f64::from(self.syllables) / words - 15.59
    }
}

/// A sentence ends with a full stop, a question mark or the like before a space or the end. What is left
/// over, as in a heading, is one more.
fn sentences(text: &str) -> u32 {
    let text = text.trim_end_matches(['”', '"', ' ']);
    let letters: Vec<char> = text.chars().collect();
    let ends = |at: usize| {
        matches!(letters[at], '.' | '!' | '?' | ':' | ';')
            && letters.get(at + 1).is_none_or(|next| next.is_whitespace())
    };
    let ended = (0..letters.len()).filter(|at| ends(*at)).count();
    let rest = usize::from(!letters.is_empty() && !ends(letters.len() - 1));
    u32::try_from(ended + rest).unwrap()
}

/// The vowel-group rule: a syllable for each group of neighbouring vowels (a e i o u y). Less one for a
/// silent ending: -e, but for -le after a consonant; -ed, but after t and d; -es, but after a hiss or -le.
/// One more where i comes before a, o or u and both are spoken, as in `psoriasis`, not in `station`. A
/// number is one.
fn syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    let word = word.trim_end_matches("’s").trim_end_matches("'s");
    if NAMES.contains(&word) || MEDICINES.recognise(word).classes.is_some() {
        return 2;
    }
    let letters: Vec<char> = word
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let is_vowel = |at: usize| {
        letters
            .get(at)
            .is_some_and(|letter| "aeiouyäöüéèë".contains(*letter))
    };
    let at_from_end = |back: usize| letters.len().checked_sub(back);
    let letter = |back: usize| at_from_end(back).map_or(' ', |at| letters[at]);
    let consonant = |back: usize| at_from_end(back).is_some_and(|at| !is_vowel(at));

    let groups = (0..letters.len())
        .filter(|at| is_vowel(*at) && (*at == 0 || !is_vowel(at - 1)))
        .count();
    let spoken_apart = letters
        .windows(3)
        .filter(|three| !"tcsgx".contains(three[0]) && three[1] == 'i' && "aou".contains(three[2]))
        .count();
    let hiss = "sxzcg".contains(letter(3)) || (letter(3) == 'h' && "cs".contains(letter(4)));
    let le = |back: usize| letter(back) == 'l' && consonant(back + 1);
    let silent = match (letter(2), letter(1)) {
        (_, 'e') => consonant(2) && !le(2),
        ('e', 'd') => consonant(3) && !"td".contains(letter(3)),
        ('e', 's') => consonant(3) && !hiss && !le(3),
        _ => false,
    };
    let count = (groups + spoken_apart).saturating_sub(usize::from(silent));
    u32::try_from(count.max(1)).unwrap()
}

/// Every text of a source file, in order: its string literals, without those of attributes and comments.
/// What is filled in later counts as a word.
fn texts(source: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '/']) {
        let (before, from) = rest.split_at(at);
        if let Some(comment) = from.strip_prefix("//") {
            rest = comment.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some(slash) = from.strip_prefix('/') {
            rest = slash;
        } else {
            let (text, after) = literal(&from[1..]);
            if !before.ends_with("reason = ") {
                texts.push(filled_in(&text));
            }
            rest = after;
        }
    }
    texts
}

/// A string literal after its opening quote, and what follows it.
fn literal(source: &str) -> (String, &str) {
    let mut text = String::new();
    let mut rest = source;
    loop {
        let at = rest.find(['"', '\\']).expect("every text ends");
        text.push_str(&rest[..at]);
        let (mark, after) = rest[at..].split_at(1);
        if mark == "\"" {
            return (text, after);
        }
        rest = match after.strip_prefix('\n') {
            // The text goes on below, after its indentation.
            Some(below) => below.trim_start(),
            None => {
                let mut letters = after.chars();
                text.extend(letters.next());
                letters.as_str()
            }
        };
    }
}

fn filled_in(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        out.push_str(before);
        out.push_str("ten");
        rest = from.split_once('}').map_or("", |(_, after)| after);
    }
    out + rest
}

/// All English texts, file by file.
fn english() -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/en");
    let mut files: Vec<(String, Vec<String>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let texts = texts(&fs::read_to_string(&path).unwrap());
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                texts,
            )
        })
        .collect();
    files.sort();
    files
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

#[test]
fn every_text_can_be_read_with_eight_years_of_school() {
    let mut all = Count::default();
    let mut too_hard = Vec::new();
    for (file, texts) in english() {
        let mut short = Count::default();
        for text in texts.iter().filter(|text| has_words(text)) {
            let count = Count::of(text);
            all = all.and(count);
            if (count.words as usize) < PROSE {
                short = short.and(count);
            } else if count.grade() > MOST {
                too_hard.push(format!("{:.1} {file}: {text}", count.grade()));
            }
        }
        if short.words > 0 && short.grade() > MOST {
            too_hard.push(format!("{:.1} {file}: its short texts", short.grade()));
        }
    }
    assert!(too_hard.is_empty(), "{too_hard:#?}");
    assert!(all.grade() <= MOST, "{:.1}", all.grade());
    // Without this, no text could mean that none was found.
    assert!(all.words > 10_000, "{}", all.words);
}

#[test]
fn every_name_that_is_let_pass_is_used() {
    let all: String = english()
        .into_iter()
        .flat_map(|(_, texts)| texts)
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    for name in NAMES {
        assert!(all.contains(name), "{name}");
    }
}

#[test]
fn syllables_and_sentences_are_counted_by_the_rule() {
    for (word, expected) in [
        ("skin", 1),
        ("needle", 2),
        ("needles", 2),
        ("ticked", 1),
        ("treated", 2),
        ("patches", 2),
        ("clinician", 3),
        ("station", 2),
        ("medicine", 3),
        ("the", 1),
        ("72", 1),
        ("doctor’s", 2),
    ] {
        assert_eq!(syllables(word), expected, "{word}");
    }
    assert_eq!(sentences("Wait. Then ask: may I?"), 3);
    assert_eq!(sentences("A heading"), 1);
    assert_eq!(sentences("Use 0.3 mm."), 1);
    assert_eq!(
        texts("// \"no\"\nlet a = \"one \\\n    two\"; reason = \"no\" \"{x} left\""),
        ["one two", "ten left"]
    );
    let hard = "Administration of immunosuppressive pharmacotherapy necessitates interdisciplinary \
                evaluation preceding dermatological intervention and subsequent documentation.";
    assert!(Count::of(hard).grade() > 15.0);
}
