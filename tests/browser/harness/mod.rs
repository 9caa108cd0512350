//! What the browser tests stand on: a server that counts, a browser session, and a [`Page`] whose
//! methods read as statements about what a patient sees and does. It knows no screen of the app.

mod axe;
mod driver;
mod page;
mod server;

pub use page::{Key, NAMES, Page, Role};
pub use server::{Trouble, header};
