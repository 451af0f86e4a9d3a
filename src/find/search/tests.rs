//! What is found, and in what order.

use super::*;
use proptest::prelude::*;

const NAMES: [&str; 10] = [
    "Pårørendesenteret i Ås",
    "Demenskafé Tromsø",
    "Demensforening, Nærøysund",
    "Senter for pårørende, Bø",
    "Bo- og servicesenter",
    "A-larm Drammen",
    "N.K.S. Veiledningssenter",
    "Kreftkoordinator i Tromsø",
    "Al-Anon",
    "Sorggruppe i Ål",
];

fn index() -> Index {
    let document = |name| Document {
        fields: vec![(Field::Name, name), (Field::Description, "Møt andre i kafé")],
        ..Document::default()
    };
    let synonym =
        Synonym { nb: vec!["husker dårlig".into()], means: vec!["demens".into()], ..Synonym::default() };
    Index::new(&NAMES.map(document), &[synonym])
}

fn found(query: &str) -> Vec<&'static str> {
    index().find(query, 10).into_iter().map(|hit| NAMES[hit.document]).collect()
}

#[test]
fn a_name_is_found_as_people_write_it() {
    for (query, first) in [
        ("naeroysund", "Demensforening, Nærøysund"),
        ("demens tromso", "Demenskafé Tromsø"),
        ("tromso demens", "Demenskafé Tromsø"),
        ("kafe", "Demenskafé Tromsø"),
        ("pårørende senter ås", "Pårørendesenteret i Ås"),
        ("demnes kafé", "Demenskafé Tromsø"),
        ("nks", "N.K.S. Veiledningssenter"),
        ("alarm", "A-larm Drammen"),
        ("senterleder", "Senter for pårørende, Bø"),
        ("han husker så dårlig", "Demenskafé Tromsø"),
        // The exact spelling first.
        ("bø", "Senter for pårørende, Bø"),
        ("bo", "Bo- og servicesenter"),
        ("ål", "Sorggruppe i Ål"),
        ("al", "Al-Anon"),
    ] {
        assert_eq!(found(query).first(), Some(&first), "{query}");
    }
}

#[test]
fn what_nothing_is_like_may_be_meant_as_the_nearest_word() {
    let fields = vec![
        (Field::Name, "Kaffestua"),
        (Field::Label, "demenskafé"),
        (Field::Place, "Tromsø"),
        (Field::Place, "Aure"),
    ];
    let synonym =
        Synonym { nb: vec!["pause".into()], means: vec!["avlastning".into()], ..Synonym::default() };
    let index = Index::new(&[Document { fields, ..Document::default() }], &[synonym]);
    assert_eq!(index.did_you_mean("krrtf tromsø"), None);
    // A short word is as near to many others.
    for short in ["pause", "krfet", "tromx"] {
        assert_eq!(index.did_you_mean(short), None, "{short}");
    }
    assert_eq!(index.did_you_mean("dimenkaff tromsø").as_deref(), Some("demenskafé tromsø"));
    // Not the word of a name, not what people say, and nothing for so few letters.
    for known in ["demenskafé", "demnskafé", "kafé", "", "xyzxyz", "kaffistoua", "pause", "aire"] {
        assert_eq!(index.did_you_mean(known), None, "{known}");
    }
}

#[test]
fn danger_comes_first_and_for_whom_comes_last() {
    let record = |name, label, for_all| Document {
        fields: vec![(Field::Name, name), (Field::Label, label)],
        for_all,
        ..Document::default()
    };
    let documents = [
        record("Treff for søsken i Bø", "kafé", false),
        record("Rusgruppa i Bø", "rus", false),
        record("Ruslinjen for familier", "rus søsken", true),
        record("Ruslinjen", "rus", true),
        record("Voldslinjen", "vold", true),
    ];
    let said = |text: &str, means: &str, whom, danger| Synonym {
        nb: vec![text.into()],
        means: vec![means.into()],
        whom,
        danger,
        ..Synonym::default()
    };
    let index = Index::new(
        &documents,
        &[
            said("broren", "søsken", true, None),
            said("drikker", "rus", false, None),
            said("slår", "vold", false, Some(Danger::Violence)),
        ],
    );
    let first = |query: &str, near: Near| index.find_among(query, 9, near).first().map(|hit| hit.document);
    let anywhere = &|_| Some(None);
    for (query, document) in [
        ("broren", 0),
        ("broren drikker", 2),
        ("drikker", 3),
        ("drikker og slår", 4),
        ("broren drikker og slår", 4),
    ] {
        assert_eq!(first(query, anywhere), Some(document), "{query}");
    }
    // Between equals the nearest, unless somebody may be in danger.
    let near = &|document| Some(Some(if document < 2 { Reach::Local } else { Reach::National }));
    assert_eq!(first("drikker", near), Some(1));
    assert_eq!(first("slår", near), Some(4));
}

#[test]
fn a_place_is_only_itself_and_has_the_half_of_a_compound() {
    let record = |name, place| Document {
        fields: vec![(Field::Name, name), (Field::Place, place)],
        ..Document::default()
    };
    let documents = [
        record("Vold i familien", "Lier"),
        record("Demens og forening", "Volda"),
        record("Demensforeningen", "Lier"),
    ];
    let index = Index::new(&documents, &[]);
    for (query, expected) in
        [("volda", &[1][..]), ("vold", &[0, 1]), ("demensforening volda", &[1]), ("demensforening", &[2])]
    {
        let found: Vec<_> = index.find(query, 9).iter().map(|hit| hit.document).collect();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn every_word_must_match_unless_nothing_has_it() {
    assert_eq!(found("demens tromsø"), ["Demenskafé Tromsø"]);
    assert_eq!(found("kreft xyzxyz"), ["Kreftkoordinator i Tromsø"]);
    assert!(found("xyzxyz qwqwqw").is_empty());
    // No record has both: what it is comes before where it is.
    assert_eq!(found("kreftkoordinator drammen").len(), 2);
}

proptest! {
    #[test]
    fn any_query_is_answered_in_order(query in "\\PC{0,40}|([a-zæøå]{1,4}[ .-]){0,20}", limit in 0_usize..12) {
        let index = index();
        let hits = index.find(&query, limit);
        prop_assert!(hits.len() <= limit);
        prop_assert!(hits.is_sorted_by(|a, b| a.score >= b.score));
        let even = index.find_among(&query, limit, &|document| (document % 2 == 0).then_some(None));
        prop_assert!(even.iter().all(|hit| hit.document % 2 == 0));
    }
}

#[test]
fn danger_is_not_guessed_and_a_topic_is_no_place() {
    let record = |name, label, place| Document {
        fields: vec![(Field::Name, name), (Field::Label, label), (Field::Place, place)],
        for_all: false,
        ..Document::default()
    };
    let documents = [
        record("Demenskafé", "demens", "Volda"),
        record("Senter mot overgrep", "overgrep", "Ås"),
        record("Krisesenter", "vold", "Ås"),
    ];
    let blotter = Synonym {
        nb: vec!["blotter".into()],
        means: vec!["overgrep".into()],
        danger: Some(Danger::Violence),
        ..Synonym::default()
    };
    let index = Index::new(&documents, &[blotter]);
    let found = |query: &str| index.find(query, 9).into_iter().map(|hit| hit.document).collect::<Vec<_>>();
    assert_eq!(found("bloter"), [1]);
    assert_eq!(found("demens blomster"), [0]);
    assert_eq!(found("vold"), [2]);
    assert_eq!(found("vol").len(), 2);
    assert_eq!(found("volda"), [0]);
}

/// Issue 13, point 4.
#[test]
fn a_telephone_number_finds_who_has_it_alone_and_is_never_loose_words() {
    let record = |name, numbers: &[&'static str]| Document {
        fields: vec![(Field::Name, name), (Field::Description, "Ring 22 eller 40 i 2026. Åpent 00 til 24.")],
        numbers: numbers.to_vec(),
        ..Document::default()
    };
    let index = Index::new(
        &[
            record("Linje 22", &["80033321"]),
            record("Senter 40", &["22400040", "22400040"]),
            record("Vakt 116", &["116117", "02800"]),
            record("Døveformidling", &["1412"]),
            record("Linje for jobben", &["116123"]),
            record("Hjelpetelefonen 116 123", &["116123"]),
        ],
        &[],
    );
    let none = |_| None;
    for (query, expected) in [
        ("22 40 00 40", &[1][..]),
        ("22400040", &[1]),
        ("+4722400040", &[1]),
        ("0047 22.40.00.40", &[1]),
        ("hvem er 22-40-00-40", &[1]),
        ("116 117", &[2]),
        ("02 800", &[2]),
        ("1412", &[3]),
        // Whose name it is comes first.
        ("116 123", &[5, 4]),
        ("800 33 321 eller 116117", &[0, 2]),
    ] {
        let found = |near: Near| -> Vec<usize> {
            index.find_among(query, 10, near).iter().map(|hit| hit.document).collect()
        };
        assert_eq!(found(&|_| Some(None)), expected, "{query}");
        // Who has the number in hand wants to know whose it is, wherever that is.
        assert_eq!(found(&none), expected, "{query}");
    }
    for unknown in ["22 40 00 41", "+46 22 40 00 40", "22 40 00", "tlf 40 22 40 22", "116 000", "00040"] {
        assert_eq!(index.find(unknown, 10), [], "{unknown}");
        assert_eq!(index.did_you_mean(unknown), None, "{unknown}");
    }
    let first = |query| index.find(query, 10).first().map(|hit| hit.document);
    assert_eq!((first("senter 22 40 00 41"), first("linje 22"), first("2026")), (Some(1), Some(0), Some(0)));
}
