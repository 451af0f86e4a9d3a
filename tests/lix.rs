//! How hard the texts of the app are to read, by LIX (Björnsson): words a sentence, and the share of long words.

use naermest::i18n::texts::texts;
use naermest::model::lang::Lang;

/// The hardest that texts may be on average, and the hardest of them.
const AVERAGE: f64 = 35.0;
const HARDEST: f64 = 45.0;
/// Fewer words than this are a name or a button, of which LIX says nothing: «Pårørendekoordinator» alone is 101.
const FEWEST: usize = 12;

fn lix(text: &str) -> f64 {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let sentences = text.matches(['.', '?', '!', ':']).count().max(1);
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    words.len() as f64 / sentences as f64 + 100.0 * long as f64 / words.len() as f64
}

/// Issue 19, point 2.
#[test]
fn every_text_of_the_app_reads_easily_in_both_forms_of_norwegian() {
    for lang in [Lang::Nb, Lang::Nn] {
        let list = texts(lang).list();
        let long = list.iter().filter(|text| text.split_whitespace().count() >= FEWEST);
        let measured: Vec<(f64, &String)> = long.map(|text| (lix(text), text)).collect();
        let hard: Vec<_> = measured.iter().filter(|(lix, _)| *lix > HARDEST).collect();
        assert!(hard.is_empty(), "{lang:?}: {hard:#?}");
        let average = measured.iter().map(|(lix, _)| lix).sum::<f64>() / measured.len() as f64;
        assert!(average <= AVERAGE, "{lang:?}: {average:.1}");
    }
}
