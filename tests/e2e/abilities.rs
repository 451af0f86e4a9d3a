//! What axe cannot see: keys alone, room between letters, room for fingers, colours of the device, stillness.

use naermest::address::host::Host;
use serde_json::json;

use crate::driver::Engine;
use crate::engines::in_every_engine;
use crate::failure::{Failure, Result};
use crate::visit::{SATURDAY_EVENING, Visit};

/// One page of each kind.
const PAGES: [&str; 10] = [
    "/",
    "/sok?q=avlastning&sted=1577",
    "/tjenester?sted=1577",
    "/kommune/1577",
    "/hjelpetelefoner",
    "/kalender?vis=maned",
    "/guide/rus",
    "/kart",
    "/tilgjengelighet",
    "/sprak/uk",
];

in_every_engine! {
    another_language_by_keys_alone
    out_in_haste_by_keys_alone
}

async fn another_language_by_keys_alone(engine: Engine) -> Result {
    Visit::start(Host::Phone)
        .engine(engine)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/hjelpetelefoner?aapen=1").await?;
            visit.has_card().await?;
            visit.tab_to("English").await?;
            visit.press("Enter").await?;
            visit.address_is("/en/hjelpetelefoner?aapen=1").await?;
            visit.lang_is("en").await?;
            visit.sees_heading("Helplines").await?;
            visit.tab_to("More languages").await?;
            visit.press("Enter").await?;
            visit.tab_to("Українська").await?;
            visit.press("Enter").await?;
            visit.address_is("/en/sprak/uk").await?;
            visit.sees_heading("Допомога українською").await?;
            visit.focus_is_on_heading().await
        })
        .await
}

async fn out_in_haste_by_keys_alone(engine: Engine) -> Result {
    Visit::start(Host::Phone)
        .engine(engine)
        .fixture()
        .at(SATURDAY_EVENING)
        .may_store("naermest-left")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.has_card().await?;
            visit.tab_to("Forlat siden").await?;
            visit.press("Enter").await?;
            visit.sees_no_text("Hjelpetelefoner").await
        })
        .await
}

/// The first stop of every page leads past what all pages have.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_stop_skips_to_the_content() -> Result {
    Visit::usual()
        .run(async |visit| {
            for page in ["/", "/en/hjelpetelefoner", "/kommune/9001"] {
                visit.open(page).await?;
                visit.has_all_data().await?;
                visit.press("Tab").await?;
                let first =
                    if page.starts_with("/en") { "Skip to the content" } else { "Hopp til innholdet" };
                visit.focus_is_on(first).await?;
                visit.press("Enter").await?;
                visit.focus_is_at("main").await?;
            }
            Ok(())
        })
        .await
}

/// WCAG 1.4.12: with more room between letters, words, lines and paragraphs nothing is lost. What a card says is cut
/// after its second line with or without; its page has all of it.
#[tokio::test(flavor = "multi_thread")]
async fn more_room_in_the_text_widens_and_cuts_nothing() -> Result {
    const SPACED: &str = "const sheet = new CSSStyleSheet(); \
        sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }'); \
        document.adoptedStyleSheets = [sheet]; \
        const isCut = (one) => one.checkVisibility() && !one.matches('.card-about') && ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) \
            && one.clientWidth > 1 && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1); \
        return [...document.querySelectorAll('body *')].filter(isCut).map((one) => `${one.className} is cut`)";
    on_every_page(320, async |visit| {
        let cut = visit.script(SPACED).await?;
        if cut != json!([]) {
            return Err(Failure::new(cut.to_string()));
        }
        visit.nothing_overflows().await
    })
    .await
}

/// WCAG 2.5.8: 24 px for what is pressed, if it does not stand in a sentence; 44 px for what calls.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_pressed_is_large_enough_for_a_finger() -> Result {
    const SMALL: &str = "const isInSentence = (one) => one.closest('p, dd, small, .sources') && getComputedStyle(one).display === 'inline'; \
        const least = (one) => (one.matches('.contact.ds-button, .emergency-bar a') ? 43.5 : 23.5); \
        const isSmall = (one) => { const { width, height } = one.getBoundingClientRect(); return height < least(one) || width < 23.5; }; \
        return [...document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])')] \
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.ds-skip-link') && !one.matches('.ds-skip-link') && !isInSentence(one) && isSmall(one)) \
            .map((one) => `${one.className} ${one.textContent.trim().slice(0, 40)} ${Math.round(one.getBoundingClientRect().width)}×${Math.round(one.getBoundingClientRect().height)}`)";
    on_every_page(360, async |visit| {
        let small = visit.script(SMALL).await?;
        if small == json!([]) { Ok(()) } else { Err(Failure::new(small.to_string())) }
    })
    .await
}

/// Nothing moves for whom the device is to be still.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_where_the_device_is_to_be_still() -> Result {
    const MOVING: &str = "return document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getComputedTiming().duration > 0).length";
    Visit::usual()
        .reduced_motion()
        .run(async |visit| {
            for page in ["/", "/hjelpetelefoner", "/kommune/9001"] {
                visit.open(page).await?;
                visit.has_all_data().await?;
                let moving = visit.script(MOVING).await?;
                if moving != json!(0) {
                    return Err(Failure::new(format!("{page}: {moving} move")));
                }
            }
            Ok(())
        })
        .await
}

/// Does the same on a page of each kind, and tells of all that fail.
async fn on_every_page(width: u32, look: impl AsyncFn(&Visit) -> Result) -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .size(width, 740)
        .run(async |visit| {
            let mut faults = Vec::new();
            for page in PAGES {
                visit.open(page).await?;
                visit.has_all_data().await?;
                faults.extend(look(visit).await.err().map(|fault| format!("{page}: {fault}")));
            }
            if faults.is_empty() { Ok(()) } else { Err(Failure::new(faults.join("\n"))) }
        })
        .await
}
