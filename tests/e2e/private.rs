//! Nothing leaves the device. Every visit checks for cookies, storage and foreign requests at its end; what is
//! looked at here is what goes to our own host.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_reaches_nobody_not_even_our_own_host() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.card_count(30).await?;
            let before = visit.server().log().len();
            visit.type_into("Hva trenger du hjelp til?", "selvmord").await?;
            visit.address_is("/tjenester?q=selvmord").await?;
            visit.click_button("Filter").await?;
            visit.choose("Tema", "Selvmord").await?;
            visit.press("Escape").await?;
            visit.focus_is_on("Filter (1)").await?;
            visit.type_into("Hvor bor du?", "volda").await?;
            visit.sees_offer("Volda Møre og Romsdal").await?;
            visit.press("Enter").await?;
            visit.address_is("/tjenester?sted=1577&q=selvmord&tema=selvmord").await?;
            visit.sees_heading("Finn hjelp i Volda").await?;
            for asked in &visit.server().log()[before..] {
                let file = asked.path.rsplit_once("/data/").map(|(_, file)| file);
                let is_data = file.is_some_and(|file| file.ends_with(".json") && !file.contains(['?', '/']));
                assert!(is_data, "typing asked the host for {}", asked.path);
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_visit_leaves_nothing_behind() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into("Hvor bor du?", "Gamlevik").await?;
            visit.sees_offer("Gamlevik Eksempelvik, Eksempelfylket").await?;
            visit.press("Enter").await?;
            visit.sees_heading("Hjelp for pårørende i Eksempelvik").await?;
            visit.click_link("Pårørendesenteret i Eksempelvik").await?;
            visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
            visit.click_link("English").await?;
            visit.lang_is("en").await?;
            visit.back().await?;
            visit.lang_is("nb").await
        })
        .await
}
