//! The page of one helpline.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit, invented};

#[tokio::test(flavor = "multi_thread")]
async fn a_helpline_says_when_it_answers_and_what_it_costs() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner/nattlinja").await?;
            visit.sees_heading("Nattlinja").await?;
            visit.title_is("Nattlinja – Nærmest").await?;
            visit.sees_open_badge("nattlinja", "open").await?;
            // Its chat has no hours.
            visit.sees_open_badge("nattlinja", "unknown").await?;
            for text in [
                "Vakttelefonen",
                "Åpent nå til midnatt",
                "Vanlig takst · Du kan være anonym",
                "Mandag–fredag kl. 18.30–01.30",
                "Lørdag–søndag kl. 12.00–24.00",
                "Helligdager kl. 18.00–22.00",
                "24. desember: Stengt.",
                "Brosjyre om nattlinja (21. oktober 2020, 6 år gammel)",
                "Se også",
            ] {
                visit.sees_text(text).await?;
            }
            for link in
                ["tel:+4722334455", "sms:02800", "https://chat.example.no/natt", "mailto:post@example.no"]
            {
                visit.sees_link_to(link).await?;
            }
            visit.click_link("Daglinja").await?;
            visit.address_is("/hjelpetelefoner/daglinja").await?;
            visit.sees_heading("Daglinja").await?;
            visit.sees_text("Åpner mandag kl. 09.00").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_helpline_offers_another_that_answers() -> Result {
    Visit::start(Host::Phone)
        .helplines("others", &lines())
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/hjelpetelefoner/dagvakt").await?;
            visit.sees_open_badge("dagvakt", "closed").await?;
            visit.sees_text("Opptatt eller stengt? Disse svarer nå").await?;
            visit.sees_card("kveldsvakt").await?;
            visit.sees_no_card("nattevakt").await
        })
        .await
}

fn lines() -> String {
    invented(&[
        ("dagvakt", "08:00", "16:00"),
        ("kveldsvakt", "16:00", "23:00"),
        ("nattevakt", "23:00", "08:00"),
    ])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helpline_that_is_gone_leads_on() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .run(async |visit| {
            visit.open("/hjelpetelefoner/lagt-ned").await?;
            visit.sees_heading("Vi fant ikke siden").await?;
            visit.sees_link_to("/hjelpetelefoner").await
        })
        .await
}
