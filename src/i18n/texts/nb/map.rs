//! Texts of the map, in bokmål.

use crate::i18n::texts::{Counted, MapWords, Template};

pub(super) const WORDS: MapWords = MapWords {
    label: "Kart over kommunene. Bruk piltastene for å gå fra kommune til kommune, og Enter for å se tilbudene eller kommunene i en gruppe.",
    hint: "Pek på en prikk for å se hvilken kommune det er.",
    count: Counted {
        none: "ingen lokale tilbud",
        one: "1 lokalt tilbud",
        two: " lokale tilbud",
        more: " lokale tilbud",
    },
    group: Template("Rundt {}: {} kommuner"),
    show: Template("Vis tilbud for {}"),
    nearer: Template("Se nærmere på {}"),
    open: Template("Vis de {} kommunene hver for seg"),
    whole: "Hele landet",
    sizes: ["Ingen", "1", "2 eller 3", "4 til 7", "8 eller flere"],
    table: Template("Vis som tabell: {} kommuner med lokale tilbud"),
    kommune: "Kommune",
    services: "Lokale tilbud",
};
