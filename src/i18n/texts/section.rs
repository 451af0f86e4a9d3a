//! A part of a longer text, with its heading.

use super::only_texts::OnlyTexts;

/// A part of a longer text.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Section {
    /// Its heading.
    pub title: &'static str,
    /// What it says.
    pub text: &'static str,
}

// SAFETY: it is `repr(C)` with texts only.
unsafe impl OnlyTexts for Section {}
