//! Guides: from a situation to somebody who answers.

use crate::failure::{Failure, Result};
use crate::visit::{SATURDAY_EVENING, Visit};
use naermest::address::host::Host;

/// Issue 14, point 1.
#[tokio::test(flavor = "multi_thread")]
async fn a_guide_asks_who_one_is_and_answers_with_whom_to_call_and_ask() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/guide").await?;
            visit.sees_heading("Hva gjør jeg nå?").await?;
            visit.is_accessible().await?;
            visit.click_link("Noen er innesperret").await?;
            visit.address_is("/guide/i-skjaergarden").await?;
            visit.sees_heading("Noen er innesperret").await?;
            visit.sees_text("Hvem er du?").await?;
            // Nobody has to answer first.
            visit.sees_link_to("tel:+4722334455").await?;
            visit.is_accessible().await?;
            visit.click_link("Partner").await?;
            visit.address_is("/guide/i-skjaergarden/partner").await?;
            visit.sees_link_to("tel:+4722334455").await?;
            visit.sees_text("Godkjent av Fagrådet.").await?;
            visit.click_link("Hvem er du?").await?;
            visit.address_is("/guide/i-skjaergarden").await?;
            // What is urgent goes on in another guide.
            visit.click_link("Det haster").await?;
            visit.address_is("/guide/fare-na").await?;
            visit.sees_link_to("tel:113").await?;
            visit.is_accessible().await?;
            visit.open("/guide/i-skjaergarden/kusine").await?;
            visit.sees_heading("Vi fant ikke siden").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_knows_the_kommune_that_is_chosen_on_it() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/guide/i-skjaergarden/partner").await?;
            visit.type_into("Hvor bor du?", "Eksempelvik").await?;
            visit.click_offer("Eksempelvik").await?;
            visit.address_is("/guide/i-skjaergarden/partner?sted=9001").await?;
            visit.sees_text("Be om Nav.").await?;
            visit.sees_link_to("mailto:post@eksempelvik.example.no").await?;
            visit.is_accessible().await?;
            visit.nothing_overflows().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn words_and_pages_lead_to_the_guides() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/sok?q=storebror%20er%20innel%C3%A5st").await?;
            visit.sees_link_to("/guide/i-skjaergarden").await?;
            visit.is_accessible().await?;
            visit.open("/tema/fengsel").await?;
            visit.sees_link_to("/guide/i-skjaergarden").await?;
            for page in ["/", "/hjelpetelefoner"] {
                visit.open(page).await?;
                visit.sees_link_to("/guide").await?;
            }
            visit.open("/kommune/9001").await?;
            visit.sees_link_to("/guide?sted=9001").await?;
            visit.click_link("Hva gjør jeg nå?").await?;
            visit.sees_link_to("/guide/i-skjaergarden?sted=9001").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_every_step_of_a_guide_is_a_page() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .without_scripts()
        .run(async |visit| {
            visit.open("/guide").await?;
            visit.click_link("Noen drikker for mye eller ruser seg").await?;
            visit.click_link("Partner eller ektefelle").await?;
            visit.sees_heading("Noen drikker for mye eller ruser seg").await?;
            visit.sees_link_to("tel:116123").await?;
            visit.sees_text("Ingen fagperson har godkjent teksten ennå.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_in_a_kiosk_has_a_code_and_no_way_out() -> Result {
    Visit::start(Host::Kiosk)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/guide/rus/partner").await?;
            visit.sees_heading("Noen drikker for mye eller ruser seg").await?;
            visit.sees_text("Hjelpetelefonen 116 123").await?;
            visit.sees_text("Ta siden med deg: pek på koden med kameraet på mobilen.").await?;
            visit.is_accessible().await?;
            visit.nothing_overflows().await
        })
        .await
}

/// Issue 14, point 6.
#[tokio::test(flavor = "multi_thread")]
async fn a_guide_is_one_sheet_of_paper_with_a_code_and_its_sources() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            for page in
                ["/guide/rus/partner?sted=1577", "/guide/krise-selvmord", "/guide/omsorgsstonad?sted=0301"]
            {
                visit.open(page).await?;
                visit.has_all_data().await?;
                visit.is_on_paper().await?;
                visit.sees_text("Skrevet ut 21. november 2026.").await?;
                visit.sees_text("Ingen fagperson har godkjent teksten ennå.").await?;
                visit.sees_no_text("Forlat siden").await?;
                let sheets = visit.sheets().await?;
                if sheets != 1 {
                    return Err(Failure::new(format!("{page} takes {sheets} sheets")));
                }
            }
            Ok(())
        })
        .await
}
