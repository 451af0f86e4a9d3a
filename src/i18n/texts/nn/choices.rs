//! Texts of what a reader can choose of the page itself, in nynorsk.

use crate::i18n::texts::ChoiceWords;

pub(super) const WORDS: ChoiceWords = ChoiceWords {
    title: "Tekststorleik og kontrast",
    size_label: "Storleik på teksten",
    sizes: ["Vanleg", "Stor", "Størst"],
    contrast_label: "Kontrast",
    contrasts: ["Vanleg", "Sterk"],
    keep: "Hugs dette og språket på denne eininga",
    keep_note: "Berre denne eininga hugsar det. Ta bort krysset, så blir det sletta.",
};
