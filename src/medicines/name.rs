//! Names as people write them: folded to a key, with the way of giving and the strength set apart.
//!
//! Deliberately absent: the list of medicines.

use super::Form;

/// What is left of a name when case, accents, spaces and punctuation do not count.
#[must_use]
pub fn fold(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .flat_map(plain)
        .collect()
}

/// A name as typed, taken apart.
pub(super) struct Typed {
    /// Keys to look up, the fullest first: as typed, without its form words, without its strength,
    /// without its salt.
    pub keys: Vec<String>,
    /// The same words in another order, the first one last.
    pub turned: Option<String>,
    /// Of how many words it is.
    pub words: usize,
    /// The form it names, if it names one.
    pub form: Option<Form>,
    /// Keys of what stands in brackets, such as the substance of a brand.
    pub inner: Vec<String>,
    /// Each part from the first bracket on, whole, and what in it may be a name by itself.
    pub beside: Vec<(String, Vec<String>)>,
}

/// The most words of a name that is looked for among others.
const MOST_WORDS: usize = 3;

/// Takes a typed name apart: `Voltaren (diclofenac, skin)`, `tretinoin cream`, `Aspirin 81 mg`.
pub(super) fn typed(name: &str) -> Typed {
    let (outer, bracket) = match name.split_once('(') {
        Some((outer, bracket)) => (outer, bracket.trim_end().trim_end_matches(')')),
        None => (name, ""),
    };
    let mut form = None;
    let (mut inner, mut beside) = (Vec::new(), Vec::new());
    for part in bracket.split(',').filter(|part| !part.trim().is_empty()) {
        beside.push((fold(part), runs(part)));
        match part.split_whitespace().find_map(form_of) {
            Some(found) => form = Some(found),
            None => inner.push(fold(part)),
        }
    }
    let words: Vec<&str> = outer.split_whitespace().collect();
    form = form.or_else(|| words.iter().find_map(|word| form_of(word)));
    let formless = || words.iter().copied().filter(|word| form_of(word).is_none());
    let mut bare: Vec<&str> = formless().filter(|word| !is_strength(word)).collect();
    let turned = match bare.as_slice() {
        [first, others @ ..] if !others.is_empty() => Some(fold(&(others.concat() + first))),
        _ => None,
    };
    let without_form: String = formless().collect();
    let without_strength = bare.concat();
    while bare.len() > 1 && bare.last().is_some_and(|last| says_no_more(last)) {
        bare.pop();
    }
    let spellings = [outer, &without_form, &without_strength, &bare.concat()];
    let mut keys: Vec<String> = Vec::new();
    for key in spellings.map(fold) {
        if !key.is_empty() && !keys.contains(&key) {
            keys.push(key);
        }
    }
    Typed {
        keys,
        turned,
        words: words.len(),
        form,
        inner,
        beside,
    }
}

/// One, two or three words in a row, folded.
fn runs(part: &str) -> Vec<String> {
    let words = part.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    (1..=MOST_WORDS)
        .flat_map(|length| words.windows(length).map(|run| fold(&run.concat())))
        .collect()
}

/// A word after a name that does not change what it is: its salt, or how it is released.
fn says_no_more(word: &str) -> bool {
    matches!(
        fold(word).as_str(),
        "hydrochloride"
            | "hcl"
            | "sodium"
            | "potassium"
            | "calcium"
            | "magnesium"
            | "acetate"
            | "sulfate"
            | "sulphate"
            | "phosphate"
            | "maleate"
            | "fumarate"
            | "tartrate"
            | "citrate"
            | "succinate"
            | "besilate"
            | "besylate"
            | "mesilate"
            | "mesylate"
            | "propionate"
            | "dipropionate"
            | "valerate"
            | "furoate"
            | "bromide"
            | "hydrobromide"
            | "etexilate"
            | "xr"
            | "sr"
            | "er"
            | "la"
            | "xl"
            | "cr"
            | "mr"
            | "ec"
            | "odt"
            | "retard"
    )
}

fn form_of(word: &str) -> Option<Form> {
    let key = fold(word);
    if let Some(form) = Form::ALL.iter().find(|form| form.id() == key) {
        return Some(*form);
    }
    match key.as_str() {
        "oral" | "tablet" | "tablets" | "capsule" | "capsules" | "pill" | "pills" | "syrup" => {
            Some(Form::Mouth)
        }
        "injections" | "injected" | "infusion" | "drip" | "shot" | "shots" | "pen" => {
            Some(Form::Injection)
        }
        "cream" | "gel" | "ointment" | "lotion" | "foam" | "topical" => Some(Form::Skin),
        "eyes" | "eyedrops" => Some(Form::Eye),
        "nasal" => Some(Form::Nose),
        "inhaler" => Some(Form::Inhaled),
        "patches" | "plaster" => Some(Form::Patch),
        "suppository" | "suppositories" => Some(Form::Other),
        _ => None,
    }
}

/// A number or a unit: `81`, `5mg`, `mcg`, `0.05%`.
fn is_strength(word: &str) -> bool {
    let rest =
        word.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '/'));
    matches!(
        rest.to_lowercase().as_str(),
        "" | "mg" | "mcg" | "µg" | "g" | "ml" | "iu" | "units" | "%"
    )
}

/// The plain letters and digits of a lower-case character; nothing for spaces and punctuation.
fn plain(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' => ('a', None),
        'ä' | 'æ' => ('a', Some('e')),
        'ç' | 'č' | 'ć' => ('c', None),
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => ('e', None),
        'ì' | 'í' | 'î' | 'ï' | 'ī' => ('i', None),
        'ñ' | 'ń' => ('n', None),
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' => ('o', None),
        'ö' | 'œ' => ('o', Some('e')),
        'ù' | 'ú' | 'û' | 'ū' => ('u', None),
        'ü' => ('u', Some('e')),
        'ý' | 'ÿ' => ('y', None),
        'ß' => ('s', Some('s')),
        'š' | 'ś' => ('s', None),
        'ž' | 'ź' | 'ż' => ('z', None),
        'ł' => ('l', None),
        other => (other, None),
    };
    [Some(first), second]
        .into_iter()
        .flatten()
        .filter(|c| c.is_alphanumeric())
}
