//! Finding names for what is typed, best first.
//!
//! The order:
//! 1. whole names (`Exact`);
//! 2. names that begin with it, then names of which a later word does (`Prefix`); the shorter first, and
//!    names that change nothing after those that do;
//! 3. near misses (`DidYouMean`): first whole words of what was typed that are names, then by the
//!    distance of spelling or of sound, whichever is less; what is half typed counts a little more.
//!
//! A name that is easily taken for another brings the other along, directly after it. Deliberately
//! absent: taking any of it for the patient.

use super::distance::{LONGEST, Slips};
use super::list::MedicineList;
use super::name::{Typed, fold, typed};
use super::sound::sound;
use super::{Match, Offer};

/// The fewest letters from which names are offered.
const FIRST_LETTERS: usize = 2;
/// The fewest letters from which near misses are offered.
const NEAR_LETTERS: usize = 4;
/// The fewest letters that may be the beginning of a name with a slip in it.
const PARTLY_LETTERS: usize = 6;
/// With so many names found near misses are not looked for.
const ENOUGH: usize = 4;
/// No name is that long; the rest of what was typed is not read.
const READ_LETTERS: usize = 200;
/// From which distance of spelling on the sound is heard as well.
const BY_SOUND_ABOVE: u16 = 11;
/// What a near miss costs more when only the sound is near.
const BY_SOUND: u16 = 3;

/// So much farther than the nearest may a near miss be.
const FARTHER: u16 = 7;

/// A name that was found, and how far it is: the less, the better.
struct Found {
    matched: Match,
    distance: u16,
    /// Harmless names come after those that decide.
    harmless: bool,
    length: usize,
    place: usize,
}

impl Found {
    fn rank(&self) -> (Match, u16, bool, usize, usize) {
        (
            self.matched,
            self.distance,
            self.harmless,
            self.length,
            self.place,
        )
    }
}

impl MedicineList {
    /// Names to offer for what is typed, from the second letter, best first.
    ///
    /// There are `most` at most, and then those that the last one is easily taken for. Nothing is
    /// offered for what resembles no name.
    ///
    /// ```
    /// use microneedling_check::medicines::{Match, MedicineList};
    /// let list = MedicineList::built_in();
    /// let offers = list.find("zarelto", 5);
    /// assert_eq!((offers[0].substance.as_str(), offers[0].matched), ("rivaroxaban", Match::DidYouMean));
    /// assert!(offers.iter().any(|offer| offer.substance == "tofacitinib"), "Xeljanz looks alike");
    /// ```
    #[must_use]
    pub fn find(&self, typed_name: &str, most: usize) -> Vec<Offer> {
        let cut = typed_name.char_indices().nth(READ_LETTERS);
        let typed_name = cut.map_or(typed_name, |(end, _)| typed_name.get(..end).unwrap_or(""));
        let parts = typed(typed_name);
        let mut found = Vec::new();
        self.whole(&parts, &mut found);
        let is_whole = !found.is_empty();
        // Of several names typed at once none is begun.
        if found.iter().all(|one| one.matched == Match::Exact) {
            self.begun(&parts, &mut found);
        }
        // Whoever is on the way to some names need not be asked whether others are meant.
        if !is_whole && found.len() < ENOUGH {
            self.words_of(typed_name, &mut found);
            self.near(&parts, &mut found);
        }
        found.sort_by_key(|one| (one.place, one.rank()));
        found.dedup_by_key(|one| one.place);
        found.sort_by_key(Found::rank);
        let nearest = found.iter().find(|one| one.matched == Match::DidYouMean);
        let far = nearest.map_or(0, |nearest| nearest.distance + FARTHER);
        found.retain(|one| one.matched != Match::DidYouMean || one.distance <= far);
        let mut offers = Vec::new();
        let mut shown: Vec<usize> = Vec::new();
        for one in &found {
            if offers.len() >= most {
                break;
            }
            self.show(one, &parts, &found, &mut shown, &mut offers);
        }
        offers
    }

    /// Shows a name, and after it what it is easily taken for.
    fn show(
        &self,
        one: &Found,
        parts: &Typed,
        found: &[Found],
        shown: &mut Vec<usize>,
        offers: &mut Vec<Offer>,
    ) {
        let Some(key) = self
            .keys
            .get(one.place)
            .filter(|_| !shown.contains(&one.place))
        else {
            return;
        };
        shown.push(one.place);
        let own = self.offers(key, parts, one.matched);
        let name = own
            .first()
            .map(|offer| offer.brand.as_ref().unwrap_or(&offer.substance).clone());
        offers.extend(own);
        for other in self.like(one.place) {
            let Some(key) = self.keys.get(other).filter(|_| !shown.contains(&other)) else {
                continue;
            };
            shown.push(other);
            let too = found.iter().find(|found| found.place == other);
            let matched = too.map_or(Match::DidYouMean, |found| found.matched);
            let like = self
                .offers(key, parts, matched)
                .into_iter()
                .map(|offer| Offer {
                    looks_like: name.clone(),
                    ..offer
                });
            offers.extend(like);
        }
    }

    /// The keys that one is easily taken for.
    fn like(&self, place: usize) -> impl Iterator<Item = usize> {
        let first = self
            .look_alikes
            .partition_point(|(one, _)| usize::from(*one) < place);
        let pairs = self.look_alikes.get(first..).unwrap_or_default().iter();
        pairs
            .take_while(move |(one, _)| usize::from(*one) == place)
            .map(|(_, other)| usize::from(*other))
    }

    /// Whole names; several, where brackets have names of their own.
    fn whole(&self, parts: &Typed, found: &mut Vec<Found>) {
        let mut keys = parts.keys.iter();
        let place = keys.find_map(|key| {
            self.place(key)
                .filter(|_| key.chars().count() >= FIRST_LETTERS)
        });
        let Some((place, key)) = place.and_then(|place| Some((place, self.keys.get(place)?)))
        else {
            return;
        };
        let beside = self.beside(key, parts);
        let matched = if beside.is_empty() {
            Match::Exact
        } else {
            // With another name behind it, it is not all that was typed.
            Match::DidYouMean
        };
        for place in std::iter::once(place).chain(beside) {
            self.add(place, matched, 0, found);
        }
    }

    /// Names that begin with what was typed, and names with a word that does.
    fn begun(&self, parts: &Typed, found: &mut Vec<Found>) {
        let mut starts = parts.keys.clone();
        starts.extend(parts.turned.iter().cloned());
        starts.retain(|start| start.chars().count() >= FIRST_LETTERS);
        for start in &starts {
            let first = self
                .keys
                .partition_point(|key| key.text.of(&self.folded) < start.as_str());
            let keys = self.keys.iter().enumerate().skip(first);
            let begun =
                keys.take_while(|(_, key)| key.text.of(&self.folded).starts_with(start.as_str()));
            for (place, key) in begun {
                // `isotretinoine` is no beginning of `isotretinoin + erythromycin`.
                if parts.words > 1 || !self.is_past_first_part(key, start) {
                    self.add(place, Match::Prefix, 0, found);
                }
            }
            let first = self
                .words
                .partition_point(|word| self.word(*word) < start.as_str());
            let words = self.words.iter().skip(first);
            let begun = words.take_while(|word| self.word(**word).starts_with(start.as_str()));
            for (place, _) in begun {
                self.add(usize::from(*place), Match::Prefix, 1, found);
            }
        }
    }

    /// Words of what was typed that are names by themselves.
    fn words_of(&self, typed_name: &str, found: &mut Vec<Found>) {
        let words: Vec<String> = typed_name.split_whitespace().map(fold).collect();
        if words.len() < 2 {
            return;
        }
        for word in words
            .iter()
            .filter(|word| word.chars().count() > FIRST_LETTERS)
        {
            if let Some(place) = self.place(word) {
                self.add(place, Match::DidYouMean, 0, found);
            }
        }
    }

    /// Names that are spelt or sound like what was typed.
    fn near(&self, parts: &Typed, found: &mut Vec<Found>) {
        for key in &parts.keys {
            let Some(mut slips) = slips(key) else {
                continue;
            };
            let goes_with = |name| parts.words > 1 || !self.is_past_first_part(name, key);
            for (place, name) in self.keys.iter().enumerate() {
                let text = name.text.of(&self.folded).as_bytes();
                let far = slips.next(text, usize::from(name.shared));
                if let Some(far) = far.filter(|_| goes_with(name)) {
                    self.add(place, Match::DidYouMean, far, found);
                }
            }
            // Where the spelling is as good as right the sound adds nothing.
            if found.iter().any(|one| one.distance < BY_SOUND_ABOVE) {
                continue;
            }
            let said = sound(key);
            let limit = slips.limit();
            let Some(mut slips) = self::slips(&said) else {
                continue;
            };
            for (place, shared) in &self.sounds {
                let place = usize::from(*place);
                let said = self
                    .keys
                    .get(place)
                    .map_or("", |key| key.sound.of(&self.folded));
                let far = slips.next(said.as_bytes(), usize::from(*shared));
                if let Some(far) = far.filter(|far| far + BY_SOUND <= limit) {
                    self.add(place, Match::DidYouMean, far + BY_SOUND, found);
                }
            }
        }
    }

    fn add(&self, place: usize, matched: Match, distance: u16, found: &mut Vec<Found>) {
        found.extend(self.keys.get(place).map(|key| Found {
            matched,
            distance,
            harmless: key.harmless,
            length: key.text.of(&self.folded).len(),
            place,
        }));
    }
}

/// What was typed, ready to be held against names; nothing when it is too short or too long for near misses.
fn slips(typed: &str) -> Option<Slips<'_>> {
    let text = typed.as_bytes();
    // A key that was held down says no more than one that was pressed.
    let held = text
        .windows(3)
        .filter(|three| matches!(three, [a, b, c] if a == b && b == c));
    let length = text.len() - held.count();
    let limit = match length {
        ..NEAR_LETTERS => return None,
        4 => 10,
        5 => 10,
        6 => 13,
        7 => 15,
        8 => 17,
        9 | 10 => 20,
        _ => 24,
    };
    (text.len() <= LONGEST).then(|| Slips::new(text, limit, length >= PARTLY_LETTERS))
}
