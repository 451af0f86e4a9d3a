//! The numbers that are on every page are the numbers of the dataset, before the program and in it.

use naermest::i18n::texts::{EmergencyLine, texts};
use naermest::model::lang::Lang;
use naermest::model::phone::{PhoneNumber, spoken};
use naermest::vocabulary::Vocabulary;
use serde_json::Value;

const HTML: &str = include_str!("../index.html");

#[test]
fn the_emergency_numbers_are_those_of_the_dataset() {
    let helplines: Value = serde_json::from_str(include_str!("../data/helplines.json")).unwrap();
    for &lang in Lang::ALL {
        for line in &texts(lang).emergency_lines {
            let helpline = helplines.as_array().unwrap().iter().find(|one| one["id"] == line.id);
            let channels = helpline.expect(line.id)["channels"].as_array().unwrap();
            let calls_it = |channel: &Value| channel["kind"] == "phone" && channel["value"] == line.number;
            assert!(channels.iter().any(calls_it), "{} has no telephone number {}", line.id, line.number);
            let number = PhoneNumber::try_from(line.number.to_owned()).unwrap();
            assert_eq!(number.written().replace('\u{a0}', " "), line.written);
        }
    }
}

#[test]
fn the_page_has_them_before_the_program() {
    for line in &texts(Lang::Nb).emergency_lines {
        let EmergencyLine { number, written, label, .. } = line;
        let heard = spoken(&format!("{written} {label}"));
        let link =
            format!(r#"<a href="tel:{number}" aria-label="{heard}"><strong>{written}</strong> {label}</a>"#);
        assert!(HTML.contains(&link), "index.html lacks {link}");
    }
    assert_eq!(HTML.matches("href=\"tel:").count(), texts(Lang::Nb).emergency_lines.len());
    assert!(HTML.contains(&format!(r#"aria-label="{}""#, texts(Lang::Nb).emergency_title)));
}
