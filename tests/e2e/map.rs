//! The map of the kommuner.

use std::time::Duration;

use naermest::address::host::Host;
use naermest::tools::preview::Fault;
use serde_json::json;

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
                visit.click_button("Vis som tabell").await?;
                visit.is_accessible().await?;
                visit.nothing_overflows().await?;
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

#[tokio::test(flavor = "multi_thread")]
async fn the_table_is_there_without_the_program_and_what_was_opened_stays_open() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .without_scripts()
        .run(async |visit| {
            visit.open("/kart").await?;
            visit.sees_no_text("Pek på en prikk").await?;
            visit.sees_link_to("/tjenester/?sted=0301").await
        })
        .await?;
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(1440, 900)
        .fault("/assets/*.wasm", Fault::Delay(Duration::from_secs(2)))
        .run(async |visit| {
            visit.open("/kart").await?;
            let open = "document.querySelector('.map-table > summary').click()";
            visit.driver().execute(open, Vec::new()).await?;
            visit.has_all_data().await?;
            visit.sees_link_to("/tjenester?sted=0301").await?;
            // Rows come and go in it.
            visit.choose("Tema", "Demens").await?;
            visit.sees_link_to("/tjenester?sted=0301&tema=demens").await?;
            let asked = visit.server().log();
            assert!(
                !asked.iter().any(|asked| asked.path.contains("/extra-")),
                "the map needs no other program"
            );
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pointer_names_a_kommune_and_the_second_press_goes_there() -> Result {
    // A place at the lower edge of the picture, whatever its size.
    let point = "const map = document.querySelector('.map-picture'), { left, bottom, width } = map.getBoundingClientRect(); \
        const at = { clientX: left + width / 4, clientY: bottom - 1, bubbles: true, pointerType: arguments[1] }; \
        map.dispatchEvent(new PointerEvent(arguments[0], at))";
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(1440, 900)
        .run(async |visit| {
            let point = async |event: &str, with: &str| -> Result {
                visit.driver().execute(point, vec![json!(event), json!(with)]).await?;
                Ok(())
            };
            visit.open("/kart").await?;
            visit.sees_status("Pek på en prikk").await?;
            // A finger that scrolls marks nothing.
            point("pointermove", "touch").await?;
            visit.sees_no_text("Agder").await?;
            point("pointermove", "mouse").await?;
            visit.sees_status("Lillesand, Agder").await?;
            visit.sees_link_to("/tjenester?sted=4215").await?;
            point("click", "mouse").await?;
            visit.address_is("/tjenester?sted=4215").await?;
            visit.open("/kart").await?;
            visit.sees_status("Pek på en prikk").await?;
            point("click", "touch").await?;
            visit.sees_status("Lillesand, Agder").await?;
            visit.address_is("/kart").await?;
            point("click", "touch").await?;
            visit.address_is("/tjenester?sted=4215").await
        })
        .await
}
