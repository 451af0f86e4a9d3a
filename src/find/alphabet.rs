//! Norwegian alphabetical order: æ, ø and å come last, Sámi letters stand with the letter they look like.

use crate::find::search::fold::{Word, plain, tokens};
use crate::model::place::{Kommune, KommuneNumber, Places};
use crate::sort::sort_by_key;

/// The names of kommuner that begin with one letter.
#[derive(Debug, PartialEq, Eq)]
pub struct Letter {
    /// The letter, as a capital.
    pub letter: char,
    /// Each name with its kommune, in order.
    pub names: Vec<(String, KommuneNumber)>,
}

/// Every kommune by its usual name, letter by letter: with all its official names, and with its fylke where another
/// has the same name. Only those of which a word begins as `typed` does; all if nothing was typed.
pub fn names_of(places: &Places, typed: &str) -> Vec<Letter> {
    let typed = Word::new(typed.trim()).folded;
    let mut names = Vec::new();
    for kommune in &places.kommuner {
        let mut name = kommune.full_name();
        let is_shared = |other: &Kommune| other.number != kommune.number && other.name() == kommune.name();
        if places.kommuner.iter().any(is_shared)
            && let Some(fylke) = places.fylke(kommune.fylke)
        {
            name = format!("{name} ({})", fylke.name());
        }
        if typed.is_empty() || has_word(&name, &typed) {
            names.push((name, kommune.number));
        }
    }
    sort_by_key(&mut names, |(name, _)| key(name));
    let mut letters: Vec<Letter> = Vec::new();
    for (name, number) in names {
        let letter = initial(&name);
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.names.push((name, number)),
            _ => letters.push(Letter { letter, names: vec![(name, number)] }),
        }
    }
    letters
}

/// The kommuner of a list by their usual names, each with all its names.
pub fn by_name(kommuner: &[KommuneNumber], places: &Places) -> Vec<(String, KommuneNumber)> {
    let known = kommuner.iter().filter_map(|number| places.kommune(*number));
    let mut names: Vec<_> = known.map(|kommune| (kommune.full_name(), kommune.number)).collect();
    sort_by_key(&mut names, |(name, _)| key(name));
    names
}

/// Whether the name, from the beginning of one of its words, begins with what was typed.
fn has_word(name: &str, typed: &str) -> bool {
    tokens(name).any(|token| Word::new(&name[token.range.start..]).folded.starts_with(typed))
}

/// What sorts by bytes as the text does by letters; the three that follow `z` in ASCII stand for æ, ø and å.
pub(super) fn key(text: &str) -> String {
    let rank = |letter: char| match letter {
        'æ' | 'Æ' | 'ä' | 'Ä' => '{',
        'ø' | 'Ø' | 'ö' | 'Ö' => '|',
        'å' | 'Å' => '}',
        _ => plain(letter),
    };
    text.chars().map(rank).collect()
}

fn initial(name: &str) -> char {
    match key(name).chars().next() {
        Some('{') => 'Æ',
        Some('|') => 'Ø',
        Some('}') => 'Å',
        Some(letter) => letter.to_ascii_uppercase(),
        None => ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_stand_where_a_norwegian_looks_for_them() {
        let sorted = [
            "Alta",
            "Ålesund",
            "Ærø",
            "Øksnes",
            "Østre Toten",
            "Oslo",
            "Čáhcesuolu",
            "Årdal",
            "Zåbo",
            "Unjárga",
            "Nord-Odal",
            "Nord-Aurdal",
            "Nordre Follo",
            "Ås",
            "Ål",
            "Suortá",
        ];
        let mut sorted = sorted.to_vec();
        sorted.sort_by_key(|name| key(name));
        assert_eq!(
            sorted,
            [
                "Alta",
                "Čáhcesuolu",
                "Nord-Aurdal",
                "Nord-Odal",
                "Nordre Follo",
                "Oslo",
                "Suortá",
                "Unjárga",
                "Zåbo",
                "Ærø",
                "Øksnes",
                "Østre Toten",
                "Ål",
                "Ålesund",
                "Årdal",
                "Ås",
            ]
        );
        let initials: String = ["ås", "Čáhcesuolu", "Ärla", "Østre", "Đ"].map(initial).iter().collect();
        assert_eq!(initials, "ÅCÆØD");
    }

    /// Kommuner with these numbers and names.
    fn places(kommuner: &[(&str, &[&str])]) -> Places {
        let kommune = |(number, names): &(&str, &[&str])| {
            let names: Vec<_> = names.iter().map(|name| json!({ "name": name, "lang": "nb" })).collect();
            json!({ "number": number, "names": names, "fylke": &number[..2], "centre": "Sted",
                "point": [62.0, 6.0], "form": "bokmål", "url": "https://k.example.no" })
        };
        let fylke =
            |number: &str, name: &str| json!({ "number": number, "names": [{ "name": name, "lang": "nb" }] });
        let kommuner: Vec<_> = kommuner.iter().map(kommune).collect();
        let fylker = [fylke("15", "Møre og Romsdal"), fylke("18", "Nordland"), fylke("56", "Finnmark")];
        serde_json::from_value(json!({ "kommuner": kommuner, "fylker": fylker, "regions": [] })).unwrap()
    }

    fn written(letters: &[Letter]) -> Vec<String> {
        let line = |Letter { letter, names }: &Letter| {
            let names: Vec<_> = names.iter().map(|(name, number)| format!("{name} {number}")).collect();
            format!("{letter}: {}", names.join(", "))
        };
        letters.iter().map(line).collect()
    }

    const SOME: &[(&str, &[&str])] = &[
        ("1515", &["Herøy"]),
        ("1577", &["Volda"]),
        ("1818", &["Herøy"]),
        ("1841", &["Fauske", "Fuossko"]),
        ("1867", &["Bø"]),
        ("5612", &["Kautokeino", "Guovdageaidnu"]),
    ];

    #[test]
    fn each_kommune_is_one_entry_and_those_of_one_name_are_told_apart() {
        let expected = [
            "B: Bø 1867",
            "F: Fauske – Fuossko 1841",
            "H: Herøy (Møre og Romsdal) 1515, Herøy (Nordland) 1818",
            "K: Kautokeino – Guovdageaidnu 5612",
            "V: Volda 1577",
        ];
        assert_eq!(written(&names_of(&places(SOME), "")), expected);
    }

    #[test]
    fn what_is_typed_leaves_the_names_that_have_a_word_that_begins_so() {
        for (typed, expected) in [
            ("guov", &["K: Kautokeino – Guovdageaidnu 5612"][..]),
            ("HEROY (n", &["H: Herøy (Nordland) 1818"]),
            ("herøy ", &["H: Herøy (Møre og Romsdal) 1515, Herøy (Nordland) 1818"]),
            ("bø", &["B: Bø 1867"]),
            ("f", &["F: Fauske – Fuossko 1841"]),
            ("olda", &[]),
        ] {
            assert_eq!(written(&names_of(&places(SOME), typed)), expected, "{typed}");
        }
    }
}
