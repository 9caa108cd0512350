//! What the browser tests stand on: the engines and their drivers, a server that counts, and a [`Page`]
//! whose methods read as statements about what a patient sees and does. It knows no screen of the app.

mod axe;
mod browser;
mod devtools;
mod driver;
mod engine;
mod find;
mod framed;
mod input;
mod page;
pub mod release;
mod role;
mod server;

pub use browser::Browser;
pub use engine::Engine;
pub use fantoccini::key::Key;
pub use input::With;
pub use page::{NAMES, Page};
pub use role::Role;
pub use server::{Served, Server, Site, Trouble};
