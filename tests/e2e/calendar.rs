//! The calendar: meetings day by day.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn meetings_stand_day_by_day_and_say_how_sure_they_are() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender").await?;
            visit.sees_heading("Møteplasser").await?;
            visit.sees_status("50 møter framover").await?;
            for text in [
                "Torsdag 26. november 2026",
                "Ukjent klokkeslett",
                "Trolig. Spør arrangøren",
                "Torsdag 3. desember 2026",
                "Kl. 17.00–19.00",
                "Flyttet fra onsdag 2. desember 2026",
                "Biblioteket, Eksempelvik",
                "Uten kjente datoer",
            ] {
                visit.sees_text(text).await?;
            }
            visit.sees_time("2026-11-26").await?;
            visit.sees_time("2026-12-03T17:00").await?;
            visit.sees_card("gammel-gruppe").await?;
            visit.sees_no_text("Onsdag 2. juni 2027").await?;
            visit.click_button("Vis flere").await?;
            visit.sees_text("Onsdag 2. juni 2027").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn meetings_are_narrowed_by_choices_that_stand_in_the_address() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?sted=9101").await?;
            visit.sees_heading("Møteplasser i Nabostad").await?;
            visit.sees_status("Ingen møter framover").await?;
            visit.click_button("Bytt sted").await?;
            visit.sees_heading("Møteplasser").await?;
            visit.click_button("Filter").await?;
            visit.choose("Tema", "Sorg").await?;
            visit.address_is("/kalender?tema=sorg").await?;
            visit.sees_cards(&["gammel-gruppe"]).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_meeting_stays_and_says_so() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-03T12:00")
        .run(async |visit| {
            visit.open("/kalender?tema=generelt").await?;
            visit.sees_text("Onsdag 4. november 2026").await?;
            visit.sees_text("Avlyst").await
        })
        .await
}
