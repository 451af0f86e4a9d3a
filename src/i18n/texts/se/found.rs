//! Texts of the question at the foot of every page, in Northern Sámi.

use crate::i18n::texts::FoundWords;

pub(super) const WORDS: FoundWords = FoundWords {
    question: "Gávdnet go dan maid ohcet?",
    yes: "Juo",
    yes_text: "Buorre. Jus dovddat earáid geat dárbbašit dán, de muital ain viidáseappot.",
    no: "In",
    no_text: "Geahččal muhtuma dáin:",
    letter_link: "Čále midjiide mii váillui",
    letter_subject: "In gávdnan dan maid ohcen",
    letter_text: "Maid ohcet? Ale čále namaid dahje eará olbmuid birra.",
    private: "Mii eat loga vástádusaid, ja ii mihkkege sáddejuvvo.",
};
