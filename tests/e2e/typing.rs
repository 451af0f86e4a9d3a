//! How long a letter takes until the list stands on the screen.
//!
//! A measurement, not a test: `./dev bench` runs it and keeps the figures in `target/bench/typing.json`.

use std::time::Duration;

use crate::failure::Result;
use crate::speed::{figures, keep, plan, watch};

const WORDS: &str = "Hva trenger du hjelp til?";
/// What is typed, letter by letter.
const TYPED: [&str; 8] = [
    "pårørende",
    "demenskafe",
    "tromsø kreft",
    "krisesenetr",
    "mannen drikker",
    "sorggruppe barn",
    "avlastning",
    "noen å snakke med",
];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement; ./dev bench runs it"]
async fn a_letter_costs_less_than_a_frame() -> Result {
    let mut all = Vec::new();
    for (dataset, is_large) in [("shipped", false), ("30,000 services", true)] {
        plan(is_large)
            .run(async |visit| {
                visit.open("/tjenester").await?;
                visit.card_count(30).await?;
                watch(visit, "input", "#q").await?;
                for words in TYPED {
                    visit.type_into(WORDS, "").await?;
                    for letter in words.chars() {
                        let letter = if letter == ' ' { "Space".to_owned() } else { letter.to_string() };
                        visit.press(&letter).await?;
                        // As fast as people type, so that what is left for a pause is done in one.
                        tokio::time::sleep(Duration::from_millis(120)).await;
                    }
                }
                all.push(figures(visit, dataset).await?);
                Ok(())
            })
            .await?;
    }
    keep("typing", &all)
}
