//! Texts of the map.

use super::listed::listed;
use super::{Counted, Template};

listed! {
/// The texts of the map.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct MapWords {
    pub label: &'static str,
    pub hint: &'static str,
    pub count: Counted,
    pub show: Template,
    pub nearer: Template,
    pub whole: &'static str,
    pub sizes: [&'static str; 5],
    pub table: Template,
    pub kommune: &'static str,
    pub services: &'static str,
}
}

/// In bokmål.
pub(super) const NB: MapWords = MapWords {
    label: "Kart over kommunene. Bruk piltastene for å gå fra kommune til kommune, og Enter for å se tilbudene.",
    hint: "Pek på en prikk for å se hvilken kommune det er.",
    count: Counted { none: "ingen lokale tilbud", one: "1 lokalt tilbud", more: " lokale tilbud" },
    show: Template("Vis tilbud for {}"),
    nearer: Template("Se nærmere på {}"),
    whole: "Hele landet",
    sizes: ["Ingen", "1", "2 eller 3", "4 til 7", "8 eller flere"],
    table: Template("Vis som tabell: {} kommuner med lokale tilbud"),
    kommune: "Kommune",
    services: "Lokale tilbud",
};

/// In English.
pub(super) const EN: MapWords = MapWords {
    label: "Map of the municipalities. Use the arrow keys to go from one to the next, and Enter to see the services.",
    hint: "Point at a dot to see which municipality it is.",
    count: Counted { none: "no local services", one: "1 local service", more: " local services" },
    show: Template("Show services for {}"),
    nearer: Template("Zoom in on {}"),
    whole: "The whole country",
    sizes: ["None", "1", "2 or 3", "4 to 7", "8 or more"],
    table: Template("Show as a table: {} municipalities with local services"),
    kommune: "Municipality",
    services: "Local services",
};
