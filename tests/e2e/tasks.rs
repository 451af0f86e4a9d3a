//! What people come with, on the real data, at night and by day: who answers, in a few taps.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::Visit;

/// A Saturday night in November.
const NIGHT: &str = "2026-11-28T23:40";
/// A Tuesday before noon.
const DAY: &str = "2026-11-24T10:30";
const SEARCH: &str = "Hva trenger du hjelp til?";

/// Types words into the search of the start page.
async fn ask(visit: &Visit, words: &str) -> Result {
    visit.open("/").await?;
    visit.type_into(SEARCH, words).await?;
    visit.press("Enter").await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_fears_for_a_life_is_shown_whom_to_call_before_anything_else() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            ask(visit, "sønnen min vil ikke leve").await?;
            visit.sees_text("Er det fare for liv? Ring 113.").await?;
            visit.sees_text("Spør rett ut om personen tenker på å ta livet sitt.").await?;
            visit.sees_no_text("etterlatte").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await?;
            let first = "return document.querySelector('main [data-record], main .danger').className";
            assert_eq!(visit.script(first).await?, "danger");
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_husband_drinks_finds_somebody_to_talk_to_at_night() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            ask(visit, "mannen min drikker").await?;
            visit.sees_text("Snakk med noen nå").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await?;
            visit.sees_no_text("Giftinformasjonen").await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_needs_relief_in_volda_is_shown_what_there_is_in_and_around_it() -> Result {
    Visit::start(Host::Phone)
        .at(DAY)
        .run(async |visit| {
            visit.open("/sok?q=avlastning&sted=1577").await?;
            visit.sees_heading("Søk etter hjelp i Volda").await?;
            visit.sees_text("Snakk med noen nå").await?;
            visit.sees_text("I og rundt Volda").await?;
            visit.sees_card("parorandeskule-demens-volda-og-orsta").await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_finder_says_whom_to_call_too() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            visit.open("/tjenester?q=vil+ikke+leve").await?;
            visit.sees_text("Er det fare for liv? Ring 113.").await?;
            visit.click_link("Snakk med noen nå").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_has_its_answer_without_scripts() -> Result {
    Visit::start(Host::Phone)
        .without_scripts()
        .run(async |visit| {
            visit.open("/tema/selvmord").await?;
            visit.sees_text("Er det fare for liv? Ring 113.").await?;
            visit.sees_text("Spør rett ut om personen tenker på å ta livet sitt.").await
        })
        .await
}
