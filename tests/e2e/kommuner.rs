//! Every kommune by name.

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};
use naermest::address::host::Host;

/// Issue 13, point 25.
#[tokio::test(flavor = "multi_thread")]
async fn a_box_leaves_the_kommuner_that_are_called_so() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/kommuner").await?;
            let count = "return document.querySelectorAll('.letter li').length";
            assert_eq!(visit.script(count).await?, 357);
            visit.type_into("Finn kommunen i lista", "herøy").await?;
            visit.sees_status("2 forslag").await?;
            visit.sees_text("Herøy (Møre og Romsdal)").await?;
            assert_eq!(visit.script(count).await?, 2);
            visit.click_link("Herøy (Nordland)").await?;
            visit.address_is("/kommune/1818").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_jumps_to_its_names_and_the_reader_stays_there() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(360, 740)
        .run(async |visit| {
            visit.open("/kommuner").await?;
            visit.sees_text("Kautokeino – Guovdageaidnu").await?;
            visit.click_link("V").await?;
            let top = "return Math.abs(document.getElementById('V').getBoundingClientRect().top) < 200";
            for _ in 0..3 {
                assert_eq!(visit.script(top).await?, true);
                visit.is_settled().await?;
            }
            visit.click_link("Volda").await?;
            visit.address_is("/kommune/1577").await
        })
        .await
}
