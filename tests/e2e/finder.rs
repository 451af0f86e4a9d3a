//! The finder: services by place, words and choices, all of them in the address.

use naermest::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const WORDS: &str = "Hva trenger du hjelp til?";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_narrows_the_list_and_stands_in_the_address() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.sees_heading("Finn hjelp").await?;
            visit.sees_status("3 tilbud").await?;
            visit.type_into(WORDS, "avlastning").await?;
            visit.sees_status("1 tilbud").await?;
            visit.sees_card("avlastning-i-eksempelfylket").await?;
            visit.card_count(1).await?;
            visit.address_is("/tjenester?q=avlastning").await?;
            visit.focus_is_on(WORDS).await?;
            visit.reload().await?;
            visit.field_says(WORDS, "avlastning").await?;
            visit.card_count(1).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_enter_key_in_the_search_leaves_the_page_as_it_is() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.type_into(WORDS, "foreldre").await?;
            visit.sees_status("1 tilbud").await?;
            let asked = visit.server().log().len();
            visit.press("Enter").await?;
            visit.card_count(1).await?;
            visit.address_is("/tjenester?q=foreldre").await?;
            assert_eq!(visit.server().log().len(), asked, "the page was loaded again");
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn choices_narrow_the_list_and_can_be_taken_back() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.choose("Tema", "Psykisk helse").await?;
            visit.address_is("/tjenester?tema=psykisk-helse").await?;
            visit.sees_status("1 tilbud").await?;
            visit.sees_card("parorendesenteret-i-eksempelvik").await?;
            visit.choose("For hvem", "Barn").await?;
            visit.sees_status("Ingen tilbud").await?;
            visit.sees_text("Vi fant ingen tilbud som passer.").await?;
            visit.click_link("Vis alle tilbud her").await?;
            visit.sees_status("3 tilbud").await?;
            visit.address_is("/tjenester").await?;
            visit.choose("Type tilbud", "Avlastning").await?;
            visit.sees_card("avlastning-i-eksempelfylket").await?;
            visit.card_count(1).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_leaves_what_serves_it_the_nearest_first() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.type_into("Hvor bor du?", "9911").await?;
            visit.sees_offers(&["9911 Nabostad Nabostad, Nabofylket"]).await?;
            visit.press("Enter").await?;
            visit.address_is("/tjenester?sted=9101").await?;
            visit.sees_heading("Finn hjelp i Nabostad").await?;
            visit.title_is("Finn hjelp i Nabostad – Nærmest").await?;
            visit.sees_status("1 tilbud").await?;
            visit.sees_text("For hele landet").await?;
            visit.click_button("Bytt sted").await?;
            visit.address_is("/tjenester").await?;
            visit.sees_status("3 tilbud").await?;
            visit.open("/tjenester?sted=9001").await?;
            for group in ["Sammen med andre kommuner", "I fylket og helseregionen", "For hele landet"] {
                visit.sees_text(group).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn more_services_come_at_a_press_of_the_button() -> Result {
    Visit::start(Host::Phone)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.card_count(30).await?;
            visit.click_button("Vis flere").await?;
            visit.card_count(60).await
        })
        .await
}
