//! Texts of what a reader can choose of the page itself, in bokmål.

use crate::i18n::texts::ChoiceWords;

pub(super) const WORDS: ChoiceWords = ChoiceWords {
    title: "Tekststørrelse og kontrast",
    size_label: "Størrelse på teksten",
    sizes: ["Vanlig", "Stor", "Størst"],
    contrast_label: "Kontrast",
    contrasts: ["Vanlig", "Sterk"],
    keep: "Husk dette og språket på denne enheten",
    keep_note: "Bare denne enheten husker det. Ta bort krysset, så blir det slettet.",
};
