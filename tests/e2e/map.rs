//! The map of the kommuner.

use naermest::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

#[tokio::test(flavor = "multi_thread")]
async fn a_kommune_is_found_on_the_map_with_the_keyboard_alone() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester?tema=demens").await?;
            visit.click_link("Vis på kart").await?;
            visit.address_is("/kart?tema=demens").await?;
            visit.sees_heading("Tilbud på kart").await?;
            let map = "Kart over kommunene. Bruk piltastene for å gå fra kommune til kommune, og Enter for å se tilbudene.";
            visit.tab_to(map).await?;
            visit.press("Home").await?;
            visit.sees_status("Nordkapp, Finnmark").await?;
            visit.press("End").await?;
            visit.sees_status("Kristiansand, Agder").await?;
            visit.press("ArrowUp").await?;
            visit.sees_no_text("Kristiansand, Agder").await?;
            visit.focus_is_on(map).await?;
            visit.press("End").await?;
            visit.press("Enter").await?;
            visit.address_is("/tjenester?sted=4204&tema=demens").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_says_the_same_and_the_map_can_be_used_by_all() -> Result {
    for (width, height) in [(360, 740), (1440, 900)] {
        Visit::start(Host::Phone)
            .at(SATURDAY_EVENING)
            .size(width, height)
            .run(async |visit| {
                visit.open("/kart").await?;
                visit.sees_text("Vis som tabell").await?;
                visit.is_accessible().await?;
                visit.nothing_overflows().await?;
                // What comes later draws the table again, closed.
                let open = "setInterval(() => { document.querySelector('.map-table').open = true }, 50)";
                visit.driver().execute(open, Vec::new()).await?;
                visit.click_link("Oslo").await?;
                visit.address_is("/tjenester?sted=0301").await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_can_look_at_one_fylke() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/kart").await?;
            visit.tab_to("Kart over kommunene. Bruk piltastene for å gå fra kommune til kommune, og Enter for å se tilbudene.").await?;
            visit.press("Home").await?;
            visit.click_button("Se nærmere på Finnmark").await?;
            visit.sees_text("Vardø").await?;
            visit.is_accessible().await?;
            visit.click_button("Hele landet").await?;
            visit.sees_no_text("Vardø").await
        })
        .await
}
