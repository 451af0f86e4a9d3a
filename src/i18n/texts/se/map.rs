//! Texts of the map, in Northern Sámi.

use crate::i18n::texts::{Counted, MapWords, Template};

pub(super) const WORDS: MapWords = MapWords {
    label: "Gielddaid kárta. Geavat njuollaboaluid mannat gielddas gildii, ja Enter oaidnit fálaldagaid dahje joavkku gielddaid.",
    hint: "Čujut čuoggá guvlui, de oainnát guđe gielda dat lea.",
    count: Counted {
        none: "eai leat báikkálaš fálaldagat",
        one: "1 báikkálaš fálaldat",
        two: " báikkálaš fálaldaga",
        more: " báikkálaš fálaldaga",
    },
    group: Template("{} lahka: {} gieldda"),
    show: Template("Čájet fálaldagaid: {}"),
    nearer: Template("Geahča lagabut: {}"),
    open: Template("Čájet daid {} gieldda sierra"),
    whole: "Olles riika",
    sizes: ["Ii mihkkege", "1", "2 dahje 3", "4 gitta 7", "8 dahje eanet"],
    table: Template("Čájet tabeallan: {} gieldda main leat báikkálaš fálaldagat"),
    kommune: "Gielda",
    services: "Báikkálaš fálaldagat",
};
