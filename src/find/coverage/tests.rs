use super::*;
use crate::address::staff::StaffPage;
use serde_json::json;

fn places() -> Places {
    let kommune = |number: &str, name: &str, latitude: f64| {
        json!({ "number": number, "names": [{ "name": name, "lang": "nb" }], "fylke": &number[..2],
            "centre": name, "point": [latitude, 6.0], "form": "bokmål", "url": "https://k.example.no" })
    };
    let fylke =
        |number: &str, name: &str| json!({ "number": number, "names": [{ "name": name, "lang": "nb" }] });
    serde_json::from_value(json!({
        "kommuner": [kommune("1101", "Ås", 62.0), kommune("1102", "Nesvik", 62.2),
            kommune("1103", "Vik; ytre", 64.0), kommune("1201", "Fjernøy", 69.0)],
        "fylker": [fylke("11", "Vikfylket"), fylke("12", "Øyfylket")],
        "regions": [{ "id": "helse-vik", "name": "Helse Vik", "fylker": ["11"] }]
    }))
    .unwrap()
}

fn service(id: &str, kind: &str, serves: &[&str]) -> Arc<Service> {
    let record = json!({ "id": id, "name": id, "description": { "nb": "Hjelp." }, "type": kind,
        "serves": serves, "audience": ["alle"], "topics": ["sorg"], "sources": [] });
    Arc::new(serde_json::from_value(record).unwrap())
}

fn services() -> Vec<Arc<Service>> {
    vec![
        service("senter", "parorendesenter", &["1102"]),
        service("skole", "parorendeskole", &["1101", "1102"]),
        service("sykehus", "laerings-og-mestringssenter", &["helse-vik"]),
        service("linje", "annet", &["NO"]),
    ]
}

fn asked(choices: &[(&str, &str)]) -> Asked {
    let page = StaffPage::Coverage;
    let all = choices.iter().fold(Choices::default(), |all, (name, value)| all.with(page, name, value));
    Asked::read(&all)
}

fn names(asked: &Asked) -> Vec<String> {
    let places = places();
    let found = registered(&services(), &places, asked.kind);
    shown(asked, &found, &places).into_iter().map(|at| places.kommuner[at].name().to_owned()).collect()
}

#[test]
fn a_kommune_has_its_own_what_is_beside_it_and_what_is_regional() {
    let found = registered(&services(), &places(), None);
    let of = |at: usize| (&*found[at].here, &*found[at].neighbours, &*found[at].regional);
    assert_eq!(of(0), (&[1][..], &[0][..], &[2][..]));
    assert_eq!(of(1), (&[0, 1][..], &[][..], &[2][..]));
    assert_eq!(of(2), (&[][..], &[][..], &[2][..]));
    // What is for the whole country is nobody's own.
    assert_eq!(of(3), (&[][..], &[][..], &[][..]));
    assert_eq!(found.iter().map(grade).collect::<Vec<_>>(), [2, 2, 1, 0]);
}

#[test]
fn the_table_is_narrowed_and_sorted_as_the_address_says() {
    for (choices, expected) in [
        (&[][..], &["Fjernøy", "Nesvik", "Vik; ytre", "Ås"][..]),
        (&[("vis", "med")], &["Nesvik", "Ås"]),
        (&[("vis", "uten"), ("fylke", "11")], &["Vik; ytre"]),
        (&[("type", "parorendesenter"), ("vis", "med")], &["Nesvik"]),
        (&[("orden", "her")], &["Nesvik", "Ås", "Fjernøy", "Vik; ytre"]),
        (&[("orden", "naboer")], &["Ås", "Fjernøy", "Nesvik", "Vik; ytre"]),
        (
            &[("orden", "tull"), ("type", "tull"), ("fylke", "x"), ("vis", "")],
            &["Fjernøy", "Nesvik", "Vik; ytre", "Ås"],
        ),
    ] {
        assert_eq!(names(&asked(choices)), expected, "{choices:?}");
    }
}

#[test]
fn a_kind_that_only_the_country_has_is_not_offered() {
    let offered: Vec<&str> = kinds(&services()).into_iter().map(Vocabulary::as_str).collect();
    assert_eq!(offered, ["parorendesenter", "parorendeskole", "laerings-og-mestringssenter"]);
}

#[test]
fn the_file_has_a_line_for_each_kommune_that_is_shown() {
    let (places, asked) = (places(), asked(&[("vis", "uten")]));
    let found = registered(&services(), &places, None);
    let file = csv(
        &["nr", "kommune", "fylke", "her", "naboer", "regionalt"],
        &shown(&asked, &found, &places),
        &found,
        &places,
    );
    assert_eq!(
        file,
        "\u{feff}nr;kommune;fylke;her;naboer;regionalt\r\n1201;Fjernøy;Øyfylket;0;0;0\r\n1103;\"Vik; ytre\";Vikfylket;0;0;1\r\n"
    );
}
