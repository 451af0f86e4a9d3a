//! What only few visitors ask for, in a program of its own that is loaded when they do.
//!
//! It is called through `public/boot.js` with a text, and answers with a text; `src/extra/main.rs` has the names.
//! What it shows it writes as HTML ([`html`]), so that most of it needs no browser to be tested; [`page`]
//! is all of it that meets the document.

mod guide;
pub mod html;
pub mod ical;
pub mod page;
pub mod poster;
pub mod qr;
pub mod subscribe;
pub mod texts;
