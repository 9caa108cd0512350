//! Medicine names and what they mean: a name leads to products, and products to classes.
//!
//! Classes decide; names only lead to them. A name that is not in the list is unknown, never
//! harmless, and a name that means several products carries the classes of all of them. A near miss is
//! offered and never taken: [`MedicineList::recognise`] knows whole names only. Deliberately absent:
//! correcting a spelling for the patient.

mod distance;
mod file;
mod find;
mod list;
mod name;
mod offer;
mod reading;
mod sound;

pub use file::{BadList, sealed};
pub use list::MedicineList;
pub use name::fold;
pub use offer::{Match, Offer};

use crate::knowledge::ids::ids;

/// The list that ships with this version. The app does not carry it: it fetches the same file.
#[cfg(not(target_arch = "wasm32"))]
pub const BUILT_IN: &str = include_str!("../../public/medicines.txt");

ids! {
    /// The way a medicine is given.
    Form {
        Mouth = "mouth",
        Injection = "injection",
        Skin = "skin",
        Eye = "eye",
        Nose = "nose",
        Inhaled = "inhaled",
        Patch = "patch",
        Other = "other",
    }
}
