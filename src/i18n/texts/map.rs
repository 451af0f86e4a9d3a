//! Texts of the map alone. They are in the program that has the map, so that a first visit to another page does
//! not load them with the [words](super::Words) of its language.

use crate::model::lang::Lang;

/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct MapTexts {
    pub label: &'static str,
    pub hint: &'static str,
    pub count: fn(u32) -> String,
    pub show: fn(&str) -> String,
    pub nearer: fn(&str) -> String,
    pub whole: &'static str,
    pub sizes: [&'static str; 5],
    pub table: fn(usize) -> String,
    pub kommune: &'static str,
    pub services: &'static str,
}

/// The texts of a language.
pub fn map_texts(lang: Lang) -> &'static MapTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: MapTexts = MapTexts {
    label: "Kart over kommunene. Bruk piltastene for å gå fra kommune til kommune, og Enter for å se tilbudene.",
    hint: "Pek på en prikk for å se hvilken kommune det er.",
    count: |count| match count {
        0 => "ingen lokale tilbud".to_owned(),
        1 => "1 lokalt tilbud".to_owned(),
        _ => format!("{count} lokale tilbud"),
    },
    show: |name| format!("Vis tilbud for {name}"),
    nearer: |fylke| format!("Se nærmere på {fylke}"),
    whole: "Hele landet",
    sizes: ["Ingen", "1", "2 eller 3", "4 til 7", "8 eller flere"],
    table: |count| format!("Vis som tabell: {count} kommuner med lokale tilbud"),
    kommune: "Kommune",
    services: "Lokale tilbud",
};

const EN: MapTexts = MapTexts {
    label: "Map of the municipalities. Use the arrow keys to go from one to the next, and Enter to see the services.",
    hint: "Point at a dot to see which municipality it is.",
    count: |count| match count {
        0 => "no local services".to_owned(),
        1 => "1 local service".to_owned(),
        _ => format!("{count} local services"),
    },
    show: |name| format!("Show services for {name}"),
    nearer: |fylke| format!("Zoom in on {fylke}"),
    whole: "The whole country",
    sizes: ["None", "1", "2 or 3", "4 to 7", "8 or more"],
    table: |count| format!("Show as a table: {count} municipalities with local services"),
    kommune: "Municipality",
    services: "Local services",
};
