use super::*;

fn read(written: &str) -> Kiosk {
    let (kiosk, misread) = Kiosk::read(written);
    assert_eq!(misread, [], "{written}");
    kiosk
}

fn parsed(path: &str) -> Route {
    Address::parse("", path).route
}

#[test]
fn a_display_without_settings_has_those_that_work_anywhere() {
    let kiosk = read("vert=kiosk");
    assert_eq!(kiosk, Kiosk::default());
    assert_eq!((kiosk.idle.get(), kiosk.quiet.get()), (60, 3));
    assert_eq!(kiosk.home().href("/sub"), "/sub/?vert=kiosk");
}

#[test]
fn each_setting_is_read() {
    let kiosk = read(
        "vert=kiosk&sted=1577&sprak=en,nb&side=/kalender&hvile=90&skjerm=moter&natt=4&meld=drift@example.no\
         &retning=staende",
    );
    assert_eq!(kiosk.place, "1577".parse().ok());
    assert_eq!(kiosk.languages, [Lang::En, Lang::Nb]);
    assert_eq!(kiosk.first, parsed("/kalender"));
    assert_eq!((kiosk.idle.get(), kiosk.quiet.get()), (90, 4));
    assert_eq!(kiosk.rest, [RestPart::Meetings]);
    assert_eq!(kiosk.report.as_ref().map(Report::as_str), Some("drift@example.no"));
    assert_eq!(kiosk.orientation, Orientation::Portrait);
    assert_eq!(kiosk.home().href(""), "/en/kalender?vert=kiosk");
}

#[test]
fn where_it_stands_is_where_it_begins_unless_it_says_another_page() {
    for (written, home) in [
        ("sted=1577", "/kommune/1577?vert=kiosk"),
        ("sted=1577&side=/", "/?vert=kiosk"),
        ("side=/hjelpetelefoner?aapen%3D1&sted=1577", "/hjelpetelefoner?aapen=1&vert=kiosk"),
        ("sprak=nn&sted=0301", "/nn/kommune/0301?vert=kiosk"),
    ] {
        assert_eq!(read(written).home().href(""), home, "{written}");
    }
}

#[test]
fn what_is_not_understood_is_told_and_passed_over() {
    for (written, name, found) in [
        ("sted=157", "sted", "157"),
        ("sted=Volda", "sted", "Volda"),
        ("sprak=nb,xx", "sprak", "nb,xx"),
        ("sprak=,", "sprak", ","),
        ("side=https://example.no/", "side", "https://example.no/"),
        ("side=//example.no/kalender", "side", "//example.no/kalender"),
        ("side=/finnes-ikke", "side", "/finnes-ikke"),
        ("hvile=19", "hvile", "19"),
        ("hvile=601", "hvile", "601"),
        ("hvile=1e2", "hvile", "1e2"),
        ("hvile=%2B60", "hvile", "+60"),
        ("hvile=-60", "hvile", "-60"),
        ("skjerm=video", "skjerm", "video"),
        ("natt=24", "natt", "24"),
        ("natt=03:30", "natt", "03:30"),
        ("meld=http://example.no", "meld", "http://example.no"),
        ("meld=javascript:alert(1)", "meld", "javascript:alert(1)"),
        ("retning=skjev", "retning", "skjev"),
    ] {
        let (kiosk, misread) = Kiosk::read(written);
        assert_eq!(kiosk, Kiosk::default(), "{written}");
        let told = misread.iter().map(|one| (one.name.as_str(), one.found.as_str())).collect::<Vec<_>>();
        assert_eq!(told, [(name, found)], "{written}");
        let expected = Setting::from_word(name).map(Setting::expected);
        assert_eq!(misread.first().map(|one| one.expected), expected, "{written}");
    }
}

#[test]
fn a_fault_says_the_name_what_was_found_and_what_may_stand_there() {
    let (kiosk, misread) = Kiosk::read("sted=1577&hvile=5&farge=rod");
    assert_eq!((kiosk.place, kiosk.idle.get()), ("1577".parse().ok(), 60));
    let said: Vec<_> = misread.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "hvile: found \"5\"; expected a whole number of seconds from 20 to 600",
            "farge: found \"rod\"; expected sted, sprak, side, hvile, skjerm, natt, meld or retning",
        ]
    );
}

#[test]
fn what_is_written_is_read_again_as_it_was() {
    for written in [
        "",
        "sted=0301&sprak=nn",
        "side=/sok?q%3Ddemens%26sted%3D1577&meld=https://example.no/skjerm",
        "skjerm=telefoner,klokke&retning=liggende&hvile=600&natt=0",
    ] {
        let kiosk = read(written);
        assert_eq!(read(&kiosk.written()), kiosk, "{written}");
    }
}

#[test]
fn a_file_says_the_same_as_an_address() {
    for (file, written) in [
        ("{}", ""),
        (r#"{ "sted": "1577", "hvile": 90, "sprak": ["nb", "en"] }"#, "sted=1577&hvile=90&sprak=nb,en"),
        (r#"{ "sted": 1577, "sprak": "nn", "natt": "2" }"#, "sted=1577&sprak=nn&natt=2"),
        (r#"{ "side": "/kalender?for=parorende", "skjerm": [] }"#, "side=/kalender?for%3Dparorende"),
    ] {
        let told: KioskFile = serde_json::from_str(file).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(told.read(), (read(written), Vec::new()), "{file}");
    }
}

#[test]
fn a_file_that_holds_no_settings_says_so() {
    for file in ["", "[]", "null", "7", r#"{ "sted": "1577", }"#] {
        assert!(serde_json::from_str::<KioskFile>(file).is_err(), "{file}");
    }
}

#[test]
fn one_value_of_another_kind_keeps_no_other_from_being_read() {
    for other in ["true", "null", "1.5", "-3", "{}", "[1, 2]"] {
        let file = format!(r#"{{ "hvile": {other}, "sted": "1577" }}"#);
        let told: KioskFile = serde_json::from_str(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        let (kiosk, misread) = told.read();
        assert_eq!((kiosk.place, kiosk.idle.get()), ("1577".parse().ok(), 60), "{file}");
        assert_eq!(misread.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["hvile"], "{file}");
    }
}
