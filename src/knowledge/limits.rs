//! Every number of the rule book, once: ages, intervals, lengths, uses.
//!
//! Deliberately absent: why a number is what it is; each topic file says so beside its rule.

use crate::engine::Interval;

/// Age in years from which an adult books alone.
pub const ADULT: i32 = 18;
/// Age in years from which US authorisations cover the devices.
pub const AUTHORISED_AGE: i32 = 22;
/// The oldest age that is taken for an age, in years.
pub const OLDEST: i32 = 120;

/// After botulinum toxin.
pub const TOXIN_WAIT: Interval = Interval::Hours(48);
/// How long many clinics let toxin settle in the area.
pub const TOXIN_SETTLES: Interval = Interval::Days(14);
/// After any filler.
pub const FILLER_WAIT: Interval = Interval::Days(14);
/// How long many clinics prefer to wait after a hyaluronic-acid or collagen filler in the area.
pub const FILLER_SETTLES: Interval = Interval::Days(28);
/// After a filler that works by inflammation, in the area.
pub const BIOSTIMULATOR_WAIT: Interval = Interval::Days(28);
/// After a skin booster in the area.
pub const BOOSTER_WAIT: Interval = Interval::Days(14);
/// After a fat-dissolving injection in the area.
pub const FAT_DISSOLVING_WAIT: Interval = Interval::Days(28);
/// After a thread lift in the area.
pub const THREADS_SETTLE: Interval = Interval::Days(90);
/// Between two needlings of the same skin.
pub const NEEDLING_WAIT: Interval = Interval::Days(28);
/// How long skin may need after deep or radiofrequency needling.
pub const DEEP_NEEDLING_SETTLES: Interval = Interval::Days(42);
/// After a light peel and the like.
pub const LIGHT_PEEL_WAIT: Interval = Interval::Days(28);
/// After a deeper peel.
pub const DEEP_PEEL_WAIT: Interval = Interval::Days(90);
/// After a laser or light treatment that leaves the surface whole.
pub const GENTLE_LASER_WAIT: Interval = Interval::Days(28);
/// After a laser that opens the surface.
pub const ABLATIVE_LASER_WAIT: Interval = Interval::Days(90);
/// After hair removal that roughens the skin.
pub const HAIR_REMOVAL_WAIT: Interval = Interval::Days(7);
/// After surgery in the area.
pub const SURGERY_SETTLES: Interval = Interval::Months(12);
/// After the last capsule of isotretinoin.
pub const ISOTRETINOIN_WAIT: Interval = Interval::Days(180);
/// After the last dose of another retinoid by mouth.
pub const OTHER_RETINOID_SETTLES: Interval = Interval::Days(180);
/// After a retinoid on the skin.
pub const RETINOID_CREAM_WAIT: Interval = Interval::Days(7);
/// After an exfoliating product on the skin.
pub const ACID_WAIT: Interval = Interval::Days(7);
/// After an anti-inflammatory painkiller.
pub const PAINKILLER_WAIT: Interval = Interval::Days(7);
/// After a course of steroids.
pub const STEROID_SETTLES: Interval = Interval::Days(28);
/// After an illness is over and the antibiotic finished.
pub const ILLNESS_WAIT: Interval = Interval::Days(7);
/// After sunburn.
pub const SUNBURN_WAIT: Interval = Interval::Days(14);
/// After a tan, a sunbed or tanning spray.
pub const TAN_WAIT: Interval = Interval::Days(14);

/// Needle length in hundredths of a millimetre up to which a home roller is short.
pub const SHORT_NEEDLE: i32 = 30;
/// The shortest needle that is taken for one, in hundredths of a millimetre.
pub const SHORTEST_NEEDLE: i32 = 5;
/// The longest needle that is taken for one, in hundredths of a millimetre.
pub const LONGEST_NEEDLE: i32 = 1000;
/// After so many uses a roller is worn.
pub const ROLLER_USES: i32 = 10;
/// The most uses that are taken for a number of uses.
pub const MOST_USES: i32 = 10_000;
