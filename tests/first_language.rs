//! The script that runs before the page knows the languages that the app has.

use naermest::model::lang::Lang;
use naermest::model::taxonomy::Tongue;
use naermest::vocabulary::Vocabulary;

const SCRIPT: &str = include_str!("../public/choices.js");

#[test]
fn the_script_knows_every_language_and_every_page_in_another() {
    let list = |words: &[&str]| words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(", ");
    assert!(SCRIPT.contains(&format!("const LANGS = [{}];", list(Lang::WORDS))));
    // No browser is set to sign language.
    let spoken: Vec<&str> =
        Tongue::SPOKEN.iter().filter(|one| **one != Tongue::SignLanguage).map(|one| one.as_str()).collect();
    assert!(SCRIPT.contains(&format!("const SPOKEN = [{}];", list(&spoken))));
}
