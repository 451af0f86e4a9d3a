//! Texts of what a reader can choose of the page itself, in English.

use crate::i18n::texts::ChoiceWords;

pub(super) const WORDS: ChoiceWords = ChoiceWords {
    title: "Text size and contrast",
    size_label: "Text size",
    sizes: ["Usual", "Large", "Largest"],
    contrast_label: "Contrast",
    contrasts: ["Usual", "Strong"],
    keep: "Remember this and the language on this device",
    keep_note: "Only this device remembers it. Untick the box, and it is deleted.",
};
