//! Medicine names and what they mean: a name leads to products, and products to classes.
//!
//! Classes decide; names only lead to them. A name that is not in the list is unknown, never
//! harmless, and a name that means several products carries the classes of all of them. Deliberately
//! absent: guessing. Nothing here corrects a spelling.

mod list;
mod name;

pub use list::{BadLine, MedicineList, Offer};

use crate::knowledge::ids::ids;

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
