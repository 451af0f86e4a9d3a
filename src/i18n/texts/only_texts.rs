//! What is nothing but texts in memory, so that it can be read from a list of them.

/// Something that is nothing but texts.
///
/// # Safety
///
/// In memory it is a row of `&'static str`, each of them one text, and nothing else.
pub(super) unsafe trait OnlyTexts {}

// SAFETY: it is one text.
unsafe impl OnlyTexts for &'static str {}
// SAFETY: an array is its items in a row.
unsafe impl<T: OnlyTexts, const N: usize> OnlyTexts for [T; N] {}
