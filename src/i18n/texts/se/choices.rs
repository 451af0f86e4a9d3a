//! Texts of what a reader can choose of the page itself, in Northern Sámi.

use crate::i18n::texts::ChoiceWords;

pub(super) const WORDS: ChoiceWords = ChoiceWords {
    title: "Teavstta sturrodat ja kontrásta",
    size_label: "Teavstta sturrodat",
    sizes: ["Dábálaš", "Stuoris", "Stuorámus"],
    contrast_label: "Kontrásta",
    contrasts: ["Dábálaš", "Garas"],
    keep: "Muitte dán ja giela dán mašiinnas",
    keep_note: "Dušše dát mašiidna muitá dan. Váldde eret ruossa, de dat sihkkojuvvo.",
};
