//! Texts of the map, in nynorsk.

use crate::i18n::texts::{Counted, MapWords, Template};

pub(super) const WORDS: MapWords = MapWords {
    label: "Kart over kommunane. Bruk piltastane for å gå frå kommune til kommune, og Enter for å sjå tilboda eller kommunane i ei gruppe.",
    hint: "Peik på ein prikk for å sjå kva kommune det er.",
    count: Counted {
        none: "ingen lokale tilbod",
        one: "1 lokalt tilbod",
        two: " lokale tilbod",
        more: " lokale tilbod",
    },
    group: Template("Rundt {}: {} kommunar"),
    show: Template("Vis tilbod for {}"),
    nearer: Template("Sjå nærare på {}"),
    open: Template("Vis dei {} kommunane kvar for seg"),
    whole: "Heile landet",
    sizes: ["Ingen", "1", "2 eller 3", "4 til 7", "8 eller fleire"],
    table: Template("Vis som tabell: {} kommunar med lokale tilbod"),
    kommune: "Kommune",
    services: "Lokale tilbod",
};
