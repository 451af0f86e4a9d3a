//! The finder: services by place, words and choices, all of them in the address.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const WORDS: &str = "Hva trenger du hjelp til?";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_narrows_the_list_and_stands_in_the_address() -> Result {
    Visit::usual()
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
    Visit::usual()
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
async fn choices_narrow_the_list_say_what_they_leave_and_can_be_taken_back() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.click_button("Filter").await?;
            visit.sees_box("Tema", "Psykisk helse 1", "free").await?;
            visit.choose("Tema", "Psykisk helse").await?;
            visit.address_is("/tjenester?tema=psykisk-helse").await?;
            visit.sees_status("1 tilbud").await?;
            visit.sees_card("parorendesenteret-i-eksempelvik").await?;
            // What leaves nothing is not shown; other topics may be chosen besides.
            visit.click_button("For hvem").await?;
            visit.sees_no_text("Foreldre").await?;
            visit.sees_box("Tema", "Funksjonsnedsettelse 1", "free").await?;
            visit.choose("Tema", "Funksjonsnedsettelse").await?;
            visit.address_is("/tjenester?tema=psykisk-helse,funksjonsnedsettelse").await?;
            visit.sees_status("2 tilbud").await?;
            visit.sees_box("For hvem", "Foreldre 1", "free").await?;
            // A link opens what its sender saw.
            visit.reload().await?;
            visit.sees_status("2 tilbud").await?;
            visit.click_button("Fjern Psykisk helse").await?;
            visit.address_is("/tjenester?tema=funksjonsnedsettelse").await?;
            visit.focus_is_at("chosen").await?;
            visit.sees_card("avlastning-i-eksempelfylket").await?;
            visit.click_button("Nullstill").await?;
            visit.address_is("/tjenester").await?;
            visit.sees_status("3 tilbud").await?;
            visit.click_button("Filter").await?;
            visit.click_button("Type tilbud").await?;
            visit.choose("Type tilbud", "Avlastning").await?;
            visit.sees_card("avlastning-i-eksempelfylket").await?;
            visit.card_count(1).await?;
            visit.is_accessible().await?;
            visit.open("/tjenester?kost=gratis&henvisning=nei").await?;
            visit.sees_card("parorendesenteret-i-eksempelvik").await?;
            visit.card_count(1).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_stand_beside_the_list_where_there_is_room() -> Result {
    Visit::usual()
        .size(1280, 800)
        .run(async |visit| {
            visit.open("/tjenester?tema=generelt").await?;
            // What is for any topic is no other word for no choice.
            visit.sees_box("Tema", "Uansett hva det gjelder 2", "ticked").await?;
            visit.sees_box("Tema", "Uansett tema", "free").await?;
            visit.tick("Uten henvisning").await?;
            visit.address_is("/tjenester?tema=generelt&henvisning=nei").await?;
            visit.sees_status("1 tilbud").await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_marked() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.sees_marks(&[]).await?;
            visit.type_into(WORDS, "avlast").await?;
            visit.sees_marks(&["Avlast"]).await?;
            // In all that a card says: its name and what it is.
            visit.type_into(WORDS, "avlast foreldre").await?;
            visit.sees_marks(&["Avlast", "foreldre"]).await?;
            // Without æ, ø, å; and with a slip of the fingers.
            visit.type_into(WORDS, "avlasning").await?;
            visit.sees_marks(&["Avlastning"]).await?;
            visit.type_into(WORDS, "").await?;
            visit.sees_marks(&[]).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_finds_nothing_is_led_on() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/tjenester?tema=psykisk-helse&type=avlastning").await?;
            visit.sees_status("Ingen tilbud").await?;
            visit.sees_text("Vi fant ingen tilbud som passer.").await?;
            visit.sees_link_to("/tjenester?type=avlastning").await?;
            visit.sees_link_to("/tjenester?tema=psykisk-helse").await?;
            visit.sees_link_to("/hjelpetelefoner?tema=psykisk-helse").await?;
            visit.is_accessible().await?;
            visit.click_link("Søk uten filteret «Tema» (1 tilbud)").await?;
            visit.sees_card("avlastning-i-eksempelfylket").await?;
            // The same search finds something next door, and words nothing is like are likened to those that are.
            visit.open("/tjenester?sted=9101&q=avlastning").await?;
            visit.click_link("Samme søk i Prøvedal (1 tilbud)").await?;
            visit.sees_heading("Finn hjelp i Prøvedal").await?;
            visit.click_button("Bytt sted").await?;
            visit.focus_is_at("place").await?;
            visit.open("/tjenester?sted=9999").await?;
            visit.sees_text("Vi finner ikke den kommunen.").await?;
            visit.type_into("Hvor bor du?", "prøvedal").await?;
            visit.press("Enter").await?;
            visit.sees_heading("Finn hjelp i Prøvedal").await?;
            visit.type_into(WORDS, "avløzzning").await?;
            visit.sees_text("Vi fant ingen tilbud som passer «avløzzning».").await?;
            visit.click_link("Mente du «avlastning»? (1 tilbud)").await?;
            visit.field_says(WORDS, "avlastning").await?;
            visit.sees_card("avlastning-i-eksempelfylket").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_leads_to_the_same_results_at_the_same_place() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester?tema=rus,demens").await?;
            visit.card_count(30).await?;
            visit.type_into(WORDS, "pårørende").await?;
            visit.address_is("/tjenester?q=p%C3%A5r%C3%B8rende&tema=rus,demens").await?;
            visit.card_count(30).await?;
            visit.click_button("Vis flere").await?;
            visit.card_count(60).await?;
            visit.scroll_to(9000).await?;
            visit.click_link("Om opplysningene").await?;
            visit.scroll_is(0).await?;
            visit.back().await?;
            visit.address_is("/tjenester?q=p%C3%A5r%C3%B8rende&tema=rus,demens").await?;
            visit.field_says(WORDS, "pårørende").await?;
            visit.card_count(60).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_leaves_what_serves_it_the_nearest_first() -> Result {
    Visit::usual()
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
            for group in [
                "Tilbud Eksempelvik deler med andre kommuner",
                "I fylket og helseregionen",
                "For hele landet",
            ] {
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
