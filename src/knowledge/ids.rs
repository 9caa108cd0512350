//! The one macro of the knowledge base: a closed list of things with written ids.
//!
//! Deliberately absent: any content.

/// Declares an enum whose variants have a written id and a place in the list.
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$entry:meta])* $variant:ident = $id:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "the written id says what it is")]
        pub enum $name { $($(#[$entry])* $variant,)* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// Their written ids, in order. Written out once and never reused.
            pub const IDS: &'static [&'static str] = &[$($id),*];

            /// The written id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            /// The one at this place of the list.
            #[must_use]
            pub fn at(place: usize) -> Option<Self> {
                Self::ALL.get(place).copied()
            }
        }
    };
}

/// Gives a list of options the sets that conditions are written in.
macro_rules! option_sets {
    ($name:ident) => {
        impl $name {
            /// Its place in the list of options.
            #[must_use]
            pub const fn place(self) -> u8 {
                self as u8
            }

            /// The set of this option alone.
            #[must_use]
            pub const fn set(self) -> crate::engine::Options {
                crate::engine::Options::one(self as u8)
            }
        }
    };
}

pub(crate) use {ids, option_sets};
