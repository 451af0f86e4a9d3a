//! Norwegian alphabetical order: æ, ø and å come last, Sámi letters stand with the letter they look like.

use crate::find::search::fold::plain;
use crate::model::place::{KommuneNumber, Places};
use crate::sort::sort_by_key;

/// The names of kommuner that begin with one letter.
#[derive(Debug, PartialEq, Eq)]
pub struct Letter {
    /// The letter, as a capital.
    pub letter: char,
    /// Each name with its kommune, in order.
    pub names: Vec<(String, KommuneNumber)>,
}

/// Every official name of every kommune, letter by letter.
pub fn names_of(places: &Places) -> Vec<Letter> {
    let mut names = Vec::new();
    for kommune in &places.kommuner {
        names.extend(kommune.names.iter().map(|name| (name.name.to_string(), kommune.number)));
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

/// What sorts by bytes as the text does by letters; the three that follow `z` in ASCII stand for æ, ø and å.
fn key(text: &str) -> String {
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

    #[test]
    fn every_official_name_leads_to_its_kommune() {
        let places = r#"{"kommuner": [
            {"number": "5612", "names": [{"name": "Kautokeino", "lang": "nb"}, {"name": "Guovdageaidnu", "lang": "se"}], "fylke": "56", "centre": "Kautokeino", "point": [69.0, 23.0], "form": "bokmål", "url": "https://kautokeino.example"},
            {"number": "1577", "names": [{"name": "Volda", "lang": "nb"}], "fylke": "15", "centre": "Volda", "point": [62.0, 6.0], "form": "nynorsk", "url": "https://volda.example"}
        ], "fylker": [], "regions": []}"#;
        let places: Places = serde_json::from_str(places).unwrap();
        let written: Vec<String> = names_of(&places)
            .iter()
            .flat_map(|Letter { letter, names }| {
                names.iter().map(move |(name, number)| format!("{letter} {name} {number}"))
            })
            .collect();
        assert_eq!(written, ["G Guovdageaidnu 5612", "K Kautokeino 5612", "V Volda 1577"]);
    }
}
