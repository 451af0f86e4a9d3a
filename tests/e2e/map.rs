//! The map of the kommuner.

use std::time::Duration;

use naermest::address::host::Host;
use naermest::tools::preview::Fault;
use serde_json::json;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const MAP: &str = "Kart over kommunene. Bruk piltastene for å gå fra kommune til kommune, og Enter for å se tilbudene eller kommunene i en gruppe.";

#[tokio::test(flavor = "multi_thread")]
async fn a_kommune_is_found_on_the_map_with_the_keyboard_alone() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester?tema=demens").await?;
            visit.click_link("Vis på kart").await?;
            visit.address_is("/kart?tema=demens").await?;
            visit.sees_heading("Tilbud på kart").await?;
            visit.open("/kart").await?;
            visit.tab_to(MAP).await?;
            visit.press("End").await?;
            visit.sees_status("Rundt Kristiansand: ").await?;
            visit.press("ArrowUp").await?;
            visit.sees_no_text("Rundt Kristiansand: ").await?;
            visit.focus_is_on(MAP).await?;
            visit.press("End").await?;
            visit.press("Enter").await?;
            visit.sees_status("Kristiansand, Agder").await?;
            visit.focus_is_on(MAP).await?;
            visit.is_accessible().await?;
            visit.press("Enter").await?;
            visit.address_is("/tjenester?sted=4204").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_begins_at_the_chosen_kommune_with_its_ring() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            // One that stands alone in its fylke, and one among many.
            for (number, said) in [("1577", "Volda, Møre og Romsdal"), ("3222", "Lørenskog, Akershus")] {
                visit.open(&*format!("/kart?sted={number}&tema=demens")).await?;
                visit.sees_status(said).await?;
                visit.tab_to(MAP).await?;
                visit.press("Enter").await?;
                visit.address_is(&*format!("/tjenester?sted={number}&tema=demens")).await?;
            }
            Ok(())
        })
        .await
}

/// Circles and dots that touch each other, and how many there are; the widths of the strokes are pixels.
const TOUCHING: &str = "const map = document.querySelector('.map-picture'), to = map.getScreenCTM(), all = []; \
    for (const one of map.querySelectorAll('circle')) all.push([to.e + to.a * one.cx.baseVal.value, \
        to.f + to.d * one.cy.baseVal.value, to.a * one.r.baseVal.value]); \
    for (const path of map.querySelectorAll('path[data-size]')) \
        for (const [, x, y] of path.getAttribute('d').matchAll(/M(-?\\d+) (-?\\d+)/g)) \
            all.push([to.e + to.a * x, to.f + to.d * y, parseFloat(getComputedStyle(path).strokeWidth) / 2]); \
    const touch = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < a[2] + b[2]; \
    return [all.flatMap((a, at) => all.slice(at + 1).filter((b) => touch(a, b))).length, all.length, \
        map.querySelectorAll('.map-names text').length, map.querySelectorAll('.map-coast').length]";

#[tokio::test(flavor = "multi_thread")]
async fn no_dots_touch_fifteen_towns_are_named_and_there_is_a_coast() -> Result {
    for (width, height) in [(360, 740), (1280, 900)] {
        Visit::start(Host::Phone)
            .at(SATURDAY_EVENING)
            .size(width, height)
            .run(async |visit| {
                for (page, names) in
                    [("/kart", Some(15)), ("/kart?sted=0301", None), ("/kart?sted=4601", None)]
                {
                    visit.open(page).await?;
                    visit.has_all_data().await?;
                    let seen = visit.script(TOUCHING).await?;
                    let seen: Vec<u64> =
                        seen.as_array().into_iter().flatten().filter_map(|n| n.as_u64()).collect();
                    assert_eq!((seen[0], seen[3]), (0, 1), "{page} {width}: {seen:?}");
                    assert!(
                        seen[1] > 15 && names.is_none_or(|names| seen[2] == names),
                        "{page} {width}: {seen:?}"
                    );
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
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
async fn one_can_look_at_one_fylke_and_into_a_group() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/kart?sted=5601").await?;
            visit.sees_text("Kvænangen").await?;
            visit.is_accessible().await?;
            visit.click_button("Hele landet").await?;
            visit.sees_no_text("Kvænangen").await?;
            visit.tab_to(MAP).await?;
            visit.press("End").await?;
            visit.sees_status("Rundt Kristiansand: ").await?;
            visit.click_button("hver for seg").await?;
            visit.sees_status("Kristiansand, Agder").await?;
            visit.focus_is_on("Hele landet").await?;
            visit.click_button("Hele landet").await?;
            visit.sees_status("Rundt Kristiansand: ").await
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
    // A dot in the picture that is not marked.
    let point = "const map = document.querySelector('.map-picture'), to = map.getScreenCTM(); \
        const mark = map.querySelector('.map-mark').getAttribute('d'); \
        const box = map.viewBox.baseVal, is_in = (x, y) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height; \
        globalThis.dot ??= [...map.querySelectorAll('path[data-size]')].flatMap((path) => \
            [...path.getAttribute('d').matchAll(/M(-?\\d+) (-?\\d+)h0/g)]).find(([d, x, y]) => d !== mark && is_in(+x, +y)); \
        const [, x, y] = dot, at = { clientX: to.e + to.a * x, clientY: to.f + to.d * y, bubbles: true, pointerType: arguments[1] }; \
        map.dispatchEvent(new PointerEvent(arguments[0], at)); \
        return document.querySelector('.map-panel a').getAttribute('href')";
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(1440, 900)
        .run(async |visit| {
            let point = async |event: &str, with: &str| -> Result<String> {
                Ok(visit.driver().execute(point, vec![json!(event), json!(with)]).await?.convert()?)
            };
            visit.open("/kart?sted=4204").await?;
            visit.sees_status("Kristiansand, Agder").await?;
            // A finger that scrolls marks nothing.
            point("pointermove", "touch").await?;
            visit.sees_status("Kristiansand, Agder").await?;
            point("pointermove", "mouse").await?;
            visit.sees_no_text("Kristiansand, Agder").await?;
            let to = point("pointermove", "mouse").await?;
            point("click", "mouse").await?;
            // Whatever folder the site is in.
            let to = &to[to.find("/tjenester").expect("the services of the kommune")..];
            visit.address_is(to).await?;
            visit.open("/kart?sted=4204").await?;
            visit.sees_status("Kristiansand, Agder").await?;
            point("click", "touch").await?;
            visit.sees_no_text("Kristiansand, Agder").await?;
            visit.address_is("/kart?sted=4204").await?;
            point("click", "touch").await?;
            visit.address_is(to).await
        })
        .await
}
