//! The page of one service.

use naermest::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

#[tokio::test(flavor = "multi_thread")]
async fn a_service_says_how_to_reach_it_and_how_far_to_trust_it() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-23T10:00")
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.click_link("Pårørendesenteret i Eksempelvik").await?;
            visit.address_is("/tjenester/parorendesenteret-i-eksempelvik").await?;
            visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
            visit.title_is("Pårørendesenteret i Eksempelvik – Nærmest").await?;
            visit.sees_link_to("tel:+4770012345").await?;
            visit.sees_open_badge("parorendesenteret-i-eksempelvik", "open").await?;
            for text in [
                "Samtaler og kurs for pårørende.",
                "Åpent nå til kl. 15.30",
                "Storgata 1, 9901 Eksempelvik",
                "Eksempelvik, Prøvedal",
                "Du trenger ikke henvisning",
                "Bekreftet av tilbyderen 4. mai 2026.",
            ] {
                visit.sees_text(text).await?;
            }
            visit.sees_link_to("https://www.eksempelvik.example.no/parorende").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unconfirmed_service_says_so() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester/avlastning-i-eksempelfylket").await?;
            visit.sees_text("Ikke bekreftet av tilbyderen. Kilden har ingen dato.").await?;
            visit.sees_text("Vi har ingen kontaktopplysninger.").await?;
            visit.sees_text("Eksempelfylket, Helse Eksempel").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_gone_leads_on() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .run(async |visit| {
            visit.open("/tjenester/lagt-ned").await?;
            visit.sees_heading("Vi fant ikke siden").await?;
            visit.sees_text("Tilbudet finnes ikke hos oss.").await?;
            visit.sees_link_to("/hjelpetelefoner").await
        })
        .await
}
