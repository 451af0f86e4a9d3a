//! A page that the browser translates goes on counting: what changes afterwards is seen.

use naermest::address::host::Host;

use crate::failure::{Failure, Result};
use crate::visit::Visit;

const TRANSLATE: &str = include_str!("visit/translate.js");
const WORDS: &str = "Hva trenger du hjelp til?";

async fn translate(visit: &Visit) -> Result {
    visit.has_all_data().await?;
    visit.script(TRANSLATE).await.map(drop)
}

async fn text(visit: &Visit) -> Result<String> {
    visit.has_all_data().await?;
    let text =
        visit.script("return document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()").await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// The page says what it says when it is loaded anew: nothing is stale, missing or left over.
async fn says_what_a_new_page_says(visit: &Visit) -> Result {
    let translated = text(visit).await?;
    visit.reload().await?;
    let new = text(visit).await?;
    if translated == new {
        return Ok(());
    }
    Err(Failure::new(format!("the translated page says:\n{translated}\na new one:\n{new}")))
}

#[tokio::test(flavor = "multi_thread")]
async fn services() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/tjenester").await?;
            translate(visit).await?;
            visit.sees_status("3 tilbud").await?;
            visit.type_into(WORDS, "avlastning").await?;
            visit.sees_status("1 tilbud").await?;
            visit.sees_cards(&["avlastning-i-eksempelfylket"]).await?;
            // The address is written when keys rest.
            visit.address_is("/tjenester?q=avlastning").await?;
            says_what_a_new_page_says(visit).await?;
            translate(visit).await?;
            visit.type_into(WORDS, "").await?;
            visit.sees_status("3 tilbud").await?;
            visit.click_button("Psykisk helse").await?;
            visit.sees_status("1 tilbud").await?;
            visit.sees_text("Filter (1)").await?;
            visit.click_button("Filter (1)").await?;
            visit.sees_text("Vis 1 tilbud").await?;
            visit.choose("Tema", "Funksjonsnedsettelse").await?;
            visit.sees_text("Vis 2 tilbud").await?;
            visit.press("Escape").await?;
            visit.focus_is_on("Filter (2)").await?;
            says_what_a_new_page_says(visit).await?;
            translate(visit).await?;
            visit.type_into("Hvor bor du?", "9911").await?;
            visit.sees_offers(&["9911 Nabostad Nabostad, Nabofylket"]).await?;
            visit.press("Enter").await?;
            visit.sees_heading("Finn hjelp i Nabostad").await?;
            visit.title_is("Finn hjelp i Nabostad – Nærmest").await?;
            visit.sees_status("Ingen tilbud").await?;
            says_what_a_new_page_says(visit).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn helplines_at_the_minute_when_one_opens() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-23T08:59:51")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            translate(visit).await?;
            visit.sees_open_badge("daglinja", "closed").await?;
            visit.sees_text("Åpner kl. 09.00").await?;
            visit.sees_open_badge("daglinja", "open").await?;
            visit.sees_text("Åpent nå til kl. 15.00").await?;
            visit.sees_no_text("Åpner kl. 09.00").await?;
            visit.click_button("Åpent nå").await?;
            visit.sees_status("2 hjelpetelefoner").await?;
            says_what_a_new_page_says(visit).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn meetings_in_every_view() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender").await?;
            translate(visit).await?;
            let month = ("Måned", "Neste måned", "/kalender?vis=maned&dato=2027-01-21");
            let week = ("Uke", "Neste uke", "/kalender?vis=uke&dato=2027-02-04");
            for (view, next, two_on) in [month, week, ("Liste", "", "")] {
                visit.click_link(view).await?;
                if !next.is_empty() {
                    visit.click_link(next).await?;
                    visit.click_link(next).await?;
                    // The address is written when keys rest.
                    visit.address_is(two_on).await?;
                }
                says_what_a_new_page_says(visit).await?;
                translate(visit).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_to_words() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/sok?q=avlastning").await?;
            translate(visit).await?;
            visit.sees_card("avlastning-i-eksempelfylket").await?;
            visit.type_into(WORDS, "kurs").await?;
            visit.sees_card("parorendesenteret-i-eksempelvik").await?;
            visit.address_is("/sok?q=kurs").await?;
            says_what_a_new_page_says(visit).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kommune_and_where_it_leads() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9001").await?;
            translate(visit).await?;
            visit.click_link("Pårørendesenteret i Eksempelvik").await?;
            visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
            visit.back().await?;
            visit.sees_heading("Hjelp for pårørende i Eksempelvik").await?;
            says_what_a_new_page_says(visit).await
        })
        .await
}
