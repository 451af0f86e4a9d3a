use super::*;

fn found(text: &str) -> Vec<(Slip, String)> {
    slips(text, &Places::default()).into_iter().map(|found| (found.slip, found.words)).collect()
}

fn kinds(text: &str) -> Vec<Slip> {
    slips(text, &Places::default()).into_iter().map(|found| found.slip).collect()
}

#[test]
fn names_are_seen_wherever_they_stand() {
    for (text, name) in [
        ("Kari fortalte at hun måtte vente.", "Kari"),
        ("Moren til kari måtte vente.", "kari"),
        ("Hun snakket med Solberg i går.", "Solberg"),
        ("Vi møtte Kvamme og ingen svarte.", "Kvamme"),
        ("Olas mor fikk ikke vite noe.", "Olas"),
        ("Anne-Marie savnet et møte.", "Anne-Marie"),
        ("«Mohamed fikk ingen hjelp»", "Mohamed"),
        ("Dr. Hansen ringte aldri tilbake.", "Hansen"),
        ("They never called Peterson back.", "Peterson"),
    ] {
        assert!(found(text).contains(&(Slip::Name, name.to_owned())), "{text}: {:?}", found(text));
    }
}

#[test]
fn numbers_and_addresses_are_seen_in_every_spelling() {
    for (text, number) in [
        ("Ring 900 12 345 om det.", "900 12 345"),
        ("ring 90012345", "90012345"),
        ("Nummeret er +47 22 33 44 55.", "+47 22 33 44 55"),
        ("født 01.02.1987, sier hun", "01.02.1987"),
        ("fnr 010287 12345", "010287 12345"),
        ("Han bor i storgata 5", "storgata 5"),
        ("skriv til noen@eksempel.no", "noen@eksempel.no"),
    ] {
        assert!(found(text).contains(&(Slip::Number, number.to_owned())), "{text}: {:?}", found(text));
    }
}

#[test]
fn diagnoses_are_seen_in_every_form_and_as_codes() {
    for text in [
        "Sønnen har schizofreni.",
        "en bipolar datter",
        "Etter depresjonen gikk det bedre.",
        "han har ADHD",
        "med diagnosen F20.0",
        "Mor fikk demens i fjor.",
        "ho er kreftsjuk",
        "his psychosis came back",
    ] {
        assert_eq!(kinds(text), [Slip::Diagnosis], "{text}: {:?}", found(text));
    }
}

#[test]
fn an_ordinary_note_has_nothing_to_warn_of() {
    for text in [
        "Foreldre fikk vite om utskrivingen samme dag. De hadde trengt tre dager.",
        "Søsken ble ikke spurt. Hva med dem?",
        "Ventetiden på Bup var 12 uker i 2025–2026, og ingen ringte.",
        "Taxi kostet 12 500 kr i året.",
        "Mange visste ikke om Nav og Pårørendesenteret.",
        "Pårørende vil ha ett nummer å ringe: døgnet rundt.",
        "1. Ring først. 2. Spør etterpå.",
        "Ingen på Ullevål sykehus sa hvem som var kontakt.",
        "Kommunen svarte etter 3 uker, og 45 % av oss ga opp.",
        "We asked twice. Nobody called back before Christmas.",
        "",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn a_place_is_no_person() {
    let places: Places = serde_json::from_value(serde_json::json!({
        "kommuner": [{ "number": "1577", "names": [{ "name": "Volda", "lang": "nb" }], "fylke": "15",
            "centre": "Volda", "point": [62.1, 6.1], "form": "nynorsk", "url": "https://k.example.no" }],
        "fylker": [{ "number": "15", "names": [{ "name": "Møre og Romsdal", "lang": "nb" }] }], "regions": []
    }))
    .unwrap();
    assert_eq!(slips("Alle i Volda og Møre kjenner Voldas tilbud.", &places), []);
    assert_eq!(slips("Alle i Volda kjenner Voldsund.", &places).len(), 1);
}

#[test]
fn the_same_word_is_warned_of_once_and_nothing_is_too_strange() {
    assert_eq!(kinds("Kari og Kari og Kari"), [Slip::Name]);
    for text in ["@.", "+", "F2", "....", "«»", "-5-", "\u{0}", "ß 1", "İ", "+++12345"] {
        let _ = slips(text, &Places::default());
    }
}
