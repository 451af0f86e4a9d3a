//! A part of a longer text, with its heading.

use super::listed::listed;

listed! {
/// A part of a longer text.
#[derive(Clone, Copy)]
pub struct Section {
    /// Its heading.
    pub title: &'static str,
    /// What it says.
    pub text: &'static str,
}
}
