//! The page of one kommune.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn a_kommune_shows_what_serves_it_and_what_comes() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9001").await?;
            visit.sees_heading("Hjelp for pårørende i Eksempelvik").await?;
            visit.title_is("Hjelp for pårørende i Eksempelvik – Nærmest").await?;
            for card in ["parorendesenteret-i-eksempelvik", "avlastning-i-eksempelfylket", "landslaget"] {
                visit.sees_card(card).await?;
            }
            visit.sees_text("Torsdag 26. november 2026").await?;
            // Its telephone has no hours of its own; those of the service hold.
            visit.sees_open_badge("parorendesenteret-i-eksempelvik", "closed").await?;
            visit.sees_time("2026-12-03T17:00").await?;
            visit.sees_link_to("https://www.eksempelvik.example.no").await?;
            visit.click_link("Søk i tilbudene for Eksempelvik").await?;
            visit.address_is("/tjenester?sted=9001").await?;
            visit.sees_heading("Finn hjelp i Eksempelvik").await
        })
        .await
}

/// Issue 12, point 4.
#[tokio::test(flavor = "multi_thread")]
async fn a_kommune_says_who_answers_whom_to_ask_there_and_then_what_there_is_by_need() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9001").await?;
            for text in [
                "Snakk med noen nå",
                "Kommunen din",
                "Ikke skriv om sykdom i e-post. Be dem heller ringe deg.",
                "Vi har ikke nummeret til sentralbordet.",
                "Kilder: Liste over postmottak (fra andre, 2025-03)",
            ] {
                visit.sees_text(text).await?;
            }
            visit.sees_link_to("mailto:post@eksempelvik.example.no").await?;
            let order =
                "return [...document.querySelectorAll('main h2')].map((h) => h.textContent).join('|')";
            let needs = "Snakk med noen nå|Kommunen din|Noen å snakke med|Avlastning og hjelp i hverdagen|\
                Kurs og grupper|Når det er alvorlig|Møteplasser framover";
            assert_eq!(visit.script(order).await?, needs);
            // Nobody is told a distance between two points that are somewhere in their kommuner.
            visit.sees_no_text(" km").await?;
            visit.type_into("Hva trenger du hjelp til?", "avlastning").await?;
            visit.press("Enter").await?;
            visit.address_is("/sok?sted=9001&q=avlastning").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_a_neighbouring_kommune_is_called_that() -> Result {
    Visit::usual()
        .run(async |visit| {
            for (place, said) in
                [("kommune/9002", "Eksempelvik, nabokommune"), ("tjenester?sted=9101", "Nabostad")]
            {
                visit.open(&*format!("/{place}")).await?;
                visit.sees_text(said).await?;
                visit.sees_no_text(" km unna").await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_of_a_kommune_is_asked_about_with_one_press() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9001").await?;
            visit.click_link("Demens").await?;
            visit.address_is("/tema/demens?sted=9001").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_nobody_to_ask_leads_to_the_kommune() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9001").await?;
            visit.sees_card("landslaget").await?;
            visit.sees_text("Vi vet ikke om et nummer hit. Kommunen kan svare: Nabostad").await?;
            visit.click_link("Nabostad").await?;
            visit.address_is("/kommune/9101").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kommune_without_services_of_its_own_says_so_and_looks_around() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9101").await?;
            visit.sees_text("Vi kjenner ikke til egne tilbud i Nabostad.").await?;
            visit.sees_text("ring kommunen og spør etter pårørendekontakt").await?;
            visit.sees_card("landslaget").await?;
            visit.sees_no_card("avlastning-i-eksempelfylket").await?;
            visit.sees_text("Vi kjenner ikke til noen datoer framover.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_there_is_stands_on_paper_too() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9001").await?;
            visit.sees_card("landslaget").await?;
            visit.is_on_paper().await?;
            visit.sees_no_text("Flere, ved navn").await?;
            for card in ["parorendesenteret-i-eksempelvik", "avlastning-i-eksempelfylket", "landslaget"] {
                visit.sees_card(card).await?;
            }
            visit.sees_no_text("Forlat siden").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_no_kommune_has_leads_on() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .run(async |visit| {
            for number in ["9009", "1234"] {
                visit.open(&*format!("/kommune/{number}")).await?;
                visit.sees_heading("Vi fant ikke siden").await?;
                visit.sees_link_to("/tjenester").await?;
            }
            Ok(())
        })
        .await
}
