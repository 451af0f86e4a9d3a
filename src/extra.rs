//! What only few visitors ask for, in a program of its own that is loaded when they do.
//!
//! Functions from text to text, because that is what two programs can hand each other. They are called
//! through `public/boot.js`; `src/extra/main.rs` gives them their names there.

mod guide;
mod html;
pub mod ical;
pub mod poster;
pub mod qr;
pub mod subscribe;
mod words;
