//! How far what was typed is from each name: the cheapest slips that lead from one to the other.
//!
//! An optimal string alignment whose slips have weights, in tenths of a wrong letter: fingers hit the key
//! beside, leave out one of two equal letters, or change the order of two. The names come sorted, so that
//! the work for a beginning is done once for all names that share it, and a beginning that is too far rules all
//! of them out; `strsim` has neither weights nor a limit, and took ten times as long. Deliberately absent:
//! any opinion on what is near enough.

/// A letter that is wrong, missing or too much.
const LETTER: u16 = 10;
/// One of two equal letters in a row is missing or too much.
const DOUBLED: u16 = 4;
/// A silent letter is missing or too much.
const SILENT: u16 = 5;
/// Two letters have changed places.
const SWAPPED: u16 = 6;
/// The key beside, or a letter that sounds alike.
const BESIDE: u8 = 6;
/// A vowel for a vowel.
const VOWEL: u8 = 7;
/// The first letter is rarely wrong.
const FIRST: u16 = 3;

/// What the letters still to come count, for a name that is half typed.
const UNTYPED: u16 = 3;
/// The most that they count.
const UNTYPED_MOST: u16 = 8;

/// The longest text that is compared; no name is longer.
pub(super) const LONGEST: usize = 48;

/// Out of reach.
const FAR: u16 = u16::MAX / 2;

/// What was typed, held against one name after the other.
pub(super) struct Slips<'a> {
    typed: &'a [u8],
    limit: u16,
    partly: bool,
    /// How many letters may be missing or too much.
    band: usize,
    /// One row for each letter of the last name, as far as it was looked at, after one for none: what it costs
    /// to come from so many typed letters to so many of the name.
    cells: Vec<u16>,
    width: usize,
    rows: usize,
    /// For each row the least that all of what was typed costs up to there.
    reached: Vec<u16>,
    /// The beginning that the rows stand for is too far: no name that has it can be near.
    too_far: bool,
}

impl<'a> Slips<'a> {
    /// `partly`: it may be the beginning of a name.
    pub fn new(typed: &'a [u8], limit: u16, partly: bool) -> Self {
        let band = usize::from(limit / LETTER) + 1;
        let width = typed.len() + 2;
        let most_rows = typed.len() + band + 1;
        let mut cells = vec![FAR; width * most_rows];
        let mut cost = 0;
        for (place, cell) in cells.iter_mut().enumerate().take(typed.len().min(band) + 1) {
            if place > 0 {
                cost += extra(typed, place - 1);
            }
            *cell = cost;
        }
        Self {
            typed,
            limit,
            partly,
            band,
            cells,
            width,
            rows: 1,
            reached: vec![FAR; most_rows],
            too_far: false,
        }
    }

    /// What is still near.
    pub fn limit(&self) -> u16 {
        self.limit
    }

    /// The cost of the next name, which shares so many letters with the one before; nothing when it is
    /// above the limit.
    pub fn next(&mut self, name: &[u8], shared: usize) -> Option<u16> {
        if shared + 1 < self.rows {
            self.rows = shared + 1;
            self.too_far = false;
        }
        let reach = name.len().min(self.typed.len() + self.band);
        while !self.too_far && self.rows <= reach {
            self.add_row(name);
        }
        if self
            .reached
            .get(self.rows - 1)
            .is_none_or(|least| *least > self.limit)
        {
            return None;
        }
        let mut best = FAR;
        for letters in 1..self.rows {
            let end = self.cell(letters, self.typed.len());
            let rest = name.len().saturating_sub(letters);
            if rest == 0 {
                best = best.min(end);
            } else if self.partly {
                let untyped = UNTYPED.saturating_add(u16::try_from(rest).unwrap_or(UNTYPED_MOST));
                best = best.min(end + untyped.min(UNTYPED_MOST));
            }
        }
        (best <= self.limit).then_some(best)
    }

    fn cell(&self, row: usize, at: usize) -> u16 {
        self.cells
            .get(row * self.width + at)
            .copied()
            .unwrap_or(FAR)
    }

    fn add_row(&mut self, name: &[u8]) {
        let row = self.rows;
        let letter = letter_at(name, row - 1);
        let missing = extra(name, row - 1);
        let first = row.saturating_sub(self.band);
        let last = (row + self.band).min(self.typed.len());
        let mut least = FAR;
        let mut left = FAR;
        for at in first..=last {
            let mut best = self.cell(row - 1, at) + missing;
            if at > 0 {
                let typed = letter_at(self.typed, at - 1);
                let rarely = if row + at == 2 && typed != letter {
                    FIRST
                } else {
                    0
                };
                best = best.min(self.cell(row - 1, at - 1) + change(typed, letter) + rarely);
                best = best.min(left + extra(self.typed, at - 1));
                let swapped = row > 1
                    && at > 1
                    && letter != typed
                    && letter_at(name, row - 2) == typed
                    && letter_at(self.typed, at - 2) == letter;
                if swapped {
                    best = best.min(self.cell(row - 2, at - 2) + SWAPPED);
                }
            }
            self.set(row, at, best);
            left = best;
            least = least.min(best);
        }
        // Beside the band is out of reach, whatever an earlier name left there.
        if first > 0 {
            self.set(row, first - 1, FAR);
        }
        self.set(row, last + 1, FAR);
        let end = if last == self.typed.len() { left } else { FAR };
        let before = self.reached.get(row - 1).copied().unwrap_or(FAR);
        if let Some(reached) = self.reached.get_mut(row) {
            *reached = if row == 1 { end } else { before.min(end) };
        }
        self.too_far = least > self.limit;
        self.rows += 1;
    }

    fn set(&mut self, row: usize, at: usize, cost: u16) {
        if let Some(cell) = self.cells.get_mut(row * self.width + at) {
            *cell = cost;
        }
    }
}

fn letter_at(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or_default()
}

/// What a letter costs that the other text does not have.
fn extra(text: &[u8], at: usize) -> u16 {
    let letter = text.get(at);
    if at > 0 && text.get(at - 1) == letter {
        DOUBLED
    } else if letter == Some(&b'h') {
        SILENT
    } else {
        LETTER
    }
}

/// What one letter costs for another.
fn change(typed: u8, name: u8) -> u16 {
    if typed == name {
        return 0;
    }
    let row = CHANGES.get(usize::from(typed.wrapping_sub(b'a')));
    let cost = row.and_then(|row| row.get(usize::from(name.wrapping_sub(b'a'))));
    cost.map_or(LETTER, |cost| u16::from(*cost))
}

/// What each letter of the alphabet costs for each other.
static CHANGES: [[u8; 26]; 26] = changes();

#[expect(clippy::indexing_slicing, reason = "it runs in the compiler alone")]
const fn changes() -> [[u8; 26]; 26] {
    let mut changes = [[LETTER as u8; 26]; 26];
    let vowels = b"aeiouy";
    let mut one = 0;
    while one < vowels.len() {
        let mut other = 0;
        while other < vowels.len() {
            set(&mut changes, vowels[one], vowels[other], VOWEL);
            other += 1;
        }
        one += 1;
    }
    let mut letter = 0;
    while letter < BESIDE_KEYS.len() {
        let keys = BESIDE_KEYS[letter].as_bytes();
        let mut key = 0;
        while key < keys.len() {
            set(&mut changes, b'a' + letter as u8, keys[key], BESIDE);
            key += 1;
        }
        letter += 1;
    }
    changes
}

/// Both ways round.
#[expect(clippy::indexing_slicing, reason = "it runs in the compiler alone")]
const fn set(changes: &mut [[u8; 26]; 26], one: u8, other: u8, cost: u8) {
    let (one, other) = ((one - b'a') as usize, (other - b'a') as usize);
    changes[one][other] = cost;
    changes[other][one] = cost;
}

/// For each letter of the alphabet the keys beside it (QWERTY, QWERTZ, AZERTY) and letters that sound alike.
const BESIDE_KEYS: [&str; 26] = [
    "qwszx",
    "vghnp",
    "xdfvksz",
    "serfcxt",
    "wsdrz",
    "drtgcv",
    "ftyhbvzj",
    "gyujbnt",
    "ujkoy",
    "huikmng",
    "jilomcq",
    "kopm",
    "njklp",
    "bhjm",
    "iklp",
    "olmb",
    "wakz",
    "edft",
    "awedxzqc",
    "rfgyzhd",
    "yhjiwz",
    "cfgbw",
    "qeasuvx",
    "zsdcyw",
    "tghuxis",
    "asxwtghuqc",
];
