//! What matters most, in every engine: one test each, such as `engines::leaving_in_haste::firefox`.
//!
//! All other tests run in Chromium alone, whose driver can play any device.

use std::time::{Duration, Instant};

use naermest::address::host::Host;
use naermest::find::saved::KEY;
use naermest::tools::preview::Fault;

use crate::driver::Engine;
use crate::failure::{Failure, Result};
use crate::visit::{Plan, SATURDAY_EVENING, Visit};

/// Makes a test for each engine of a function that takes one.
macro_rules! in_every_engine {
    ($($test:ident)*) => {$(
        mod $test {
            use crate::driver::Engine;
            use crate::failure::Result;

            #[tokio::test(flavor = "multi_thread")]
            async fn chromium() -> Result {
                super::$test(Engine::Chromium).await
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn firefox() -> Result {
                super::$test(Engine::Firefox).await
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn webkit() -> Result {
                super::$test(Engine::WebKit).await
            }
        }
    )*};
}
pub(crate) use in_every_engine;

in_every_engine! {
    from_the_start_to_a_telephone_number_without_a_mouse
    who_answers_now
    searching_and_coming_back
    the_same_place_on_the_page
    a_browser_that_forgets_says_so
    leaving_in_haste
    a_page_whose_program_does_not_come
    a_file_for_ones_own_calendar
    pages_without_barriers
    the_device_is_as_planned
}

fn visit(engine: Engine) -> Plan {
    Visit::start(Host::Phone).engine(engine).fixture().at(SATURDAY_EVENING)
}

async fn from_the_start_to_a_telephone_number_without_a_mouse(engine: Engine) -> Result {
    const BOX: &str = "Hvor bor du?";
    visit(engine)
        .run(async |visit| {
            visit.open("/").await?;
            visit.tab_to(BOX).await?;
            for letter in ["p", "r", "ø", "v", "e", "d"] {
                visit.press(letter).await?;
            }
            let offer = "Prøvedal Eksempelfylket";
            visit.sees_offers(&[offer]).await?;
            visit.press("ArrowDown").await?;
            visit.is_marked(Some(offer)).await?;
            visit.press("Escape").await?;
            visit.sees_offers(&[]).await?;
            visit.field_says(BOX, "prøved").await?;
            visit.press("Alt+ArrowDown").await?;
            visit.sees_offers(&[offer]).await?;
            visit.press("ArrowDown").await?;
            visit.press("Enter").await?;
            visit.address_is("/kommune/9002").await?;
            visit.sees_heading("Hjelp for pårørende i Prøvedal").await?;
            visit.focus_is_on_heading().await?;
            visit.tab_to_link("tel:+4770012345").await
        })
        .await
}

async fn who_answers_now(engine: Engine) -> Result {
    visit(engine)
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_cards(&["nodtelefonen", "nattlinja", "daglinja"]).await?;
            for (line, state) in [("nodtelefonen", "open"), ("nattlinja", "open"), ("daglinja", "closed")] {
                visit.sees_open_badge(line, state).await?;
            }
            visit.sees_text("Åpent nå til midnatt").await?;
            visit.sees_text("Åpner mandag kl. 09.00").await?;
            visit.sees_link_to("tel:+4722334455").await
        })
        .await
}

async fn searching_and_coming_back(engine: Engine) -> Result {
    const WORDS: &str = "Hva trenger du hjelp til?";
    visit(engine)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.sees_status("3 tilbud").await?;
            visit.type_into(WORDS, "avlastning").await?;
            visit.sees_status("1 tilbud").await?;
            visit.sees_cards(&["avlastning-i-eksempelfylket"]).await?;
            visit.address_is("/tjenester?q=avlastning").await?;
            visit.click_link("Avlastning i Eksempelfylket").await?;
            visit.address_is("/tjenester/avlastning-i-eksempelfylket").await?;
            visit.focus_is_on_heading().await?;
            visit.back().await?;
            visit.address_is("/tjenester?q=avlastning").await?;
            visit.field_says(WORDS, "avlastning").await?;
            visit.sees_cards(&["avlastning-i-eksempelfylket"]).await
        })
        .await
}

/// The step of the history has so many pixels.
async fn is_kept(visit: &Visit, pixels: i64) -> Result {
    let kept = format!("return history.state?.y === {pixels}");
    let start = Instant::now();
    while visit.script(&kept).await? != true {
        if start.elapsed() > Duration::from_secs(5) {
            return Err(Failure::new(format!("the place {pixels} is not kept")));
        }
    }
    Ok(())
}

/// Reloading, forward, and back from elsewhere, whether the browser still has the page or not.
async fn the_same_place_on_the_page(engine: Engine) -> Result {
    const PLACE: i64 = 2500;
    Visit::start(Host::Phone)
        .engine(engine)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            for page in ["/tjenester", "/tjenester?tema=rus,demens"] {
                visit.open(page).await?;
                visit.has_all_data().await?;
                visit.scroll_to(PLACE).await?;
                is_kept(visit, PLACE).await?;
                visit.reload().await?;
                visit.has_all_data().await?;
                visit.scroll_is(PLACE).await?;
                // Another page of the app, back and forward.
                from_where_one_is(visit, "/om").await?;
                visit.sees_heading("Om opplysningene").await?;
                visit.scroll_is(0).await?;
                visit.scroll_to(300).await?;
                is_kept(visit, 300).await?;
                visit.back().await?;
                visit.scroll_is(PLACE).await?;
                visit.forward().await?;
                visit.sees_heading("Om opplysningene").await?;
                visit.scroll_is(300).await?;
                visit.back().await?;
                visit.scroll_is(PLACE).await?;
                // Elsewhere and back.
                visit.driver().goto(format!("{}tom.html", visit.server().url())).await?;
                visit.back().await?;
                visit.scroll_is(PLACE).await?;
                visit.has_all_data().await?;
                visit.scroll_is(PLACE).await?;
                // It is still kept when the page has come to rest.
                is_kept(visit, PLACE).await?;
            }
            Ok(())
        })
        .await
}

/// Follows a link without scrolling to it first, as a driver does: the page stays where it is. By a key: WebKit leaves
/// steps out on the way back that a script made and nobody pressed for.
async fn from_where_one_is(visit: &Visit, path: &str) -> Result {
    let focus =
        format!("document.querySelector('footer a[href$=\"{path}\"]').focus({{ preventScroll: true }})");
    visit.script(&focus).await?;
    visit.press("Enter").await
}

async fn leaving_in_haste(engine: Engine) -> Result {
    visit(engine)
        .may_store("naermest-left")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            let steps = visit.steps().await?;
            visit.press("Escape").await?;
            visit.sees_text("Trykk Esc to ganger til for å forlate siden.").await?;
            visit.press("Escape").await?;
            visit.press("Escape").await?;
            visit.title_is("Ny fane").await?;
            visit.sees_no_text("Hjelpetelefoner").await?;
            assert_eq!(visit.steps().await?, steps, "no step may lead back to the page");
            // Steps before, in other documents, which the browser keeps whole.
            // Each whole: Firefox complains of what a page that goes had asked for.
            for page in ["/om", "/tjenester", "/kommuner"] {
                visit.open(page).await?;
                visit.has_all_data().await?;
            }
            visit.click_link("Forlat siden").await?;
            visit.title_is("Ny fane").await?;
            for _ in 0..2 {
                visit.back().await?;
                visit.title_is("Ny fane").await?;
                visit.sees_no_text("Om opplysningene").await?;
                visit.sees_no_text("3 tilbud").await?;
            }
            // On purpose.
            visit.open("/om").await?;
            visit.sees_heading("Om opplysningene").await
        })
        .await
}

/// Issue 13, point 20.
async fn a_browser_that_forgets_says_so(engine: Engine) -> Result {
    visit(engine)
        .may_store(KEY)
        .run(async |visit| {
            visit.open("/hjelpetelefoner/nattlinja").await?;
            visit.click_button("Lagre i Min liste").await?;
            visit.click_link("Se Min liste").await?;
            visit.sees_card("nattlinja").await?;
            let said = "Nettleseren din sletter lista hvis det går sju dager uten at du er innom.";
            match engine {
                Engine::WebKit => visit.sees_text(said).await,
                Engine::Chromium | Engine::Firefox => visit.sees_no_text(said).await,
            }
        })
        .await
}

async fn a_page_whose_program_does_not_come(engine: Engine) -> Result {
    let plan = visit(engine).fault("/assets/*.wasm", Fault::NotFound).expects_complaint("boot.js");
    let plan = match engine {
        Engine::Chromium => plan.expects_complaint("404 (Not Found)"),
        // They say so only to whoever looks into the console.
        Engine::Firefox | Engine::WebKit => plan,
    };
    plan.run(async |visit| {
        visit.open("/hjelpetelefoner").await?;
        visit.sees_text("Søk og filtre virker ikke akkurat nå").await?;
        visit.sees_heading("Hjelpetelefoner").await?;
        visit.sees_card("nattlinja").await?;
        for number in ["113", "112", "110", "116117", "116123"] {
            visit.sees_link_to(&*format!("tel:{number}")).await?;
        }
        visit.sees_text("113 Fare for liv").await
    })
    .await
}

async fn a_file_for_ones_own_calendar(engine: Engine) -> Result {
    visit(engine)
        .run(async |visit| {
            visit.open("/kalender/kafe-i-eksempelvik/2026-12-03").await?;
            visit.click_button("Bare denne datoen").await?;
            visit.sees_text("Fila er lastet ned.").await?;
            let file = visit.downloaded("kafe-i-eksempelvik-2026-12-03.ics").await?;
            assert!(file.contains("\r\nDTSTART;TZID=Europe/Oslo:20261203T170000\r\n"), "{file}");
            Ok(())
        })
        .await
}

async fn pages_without_barriers(engine: Engine) -> Result {
    visit(engine)
        .run(async |visit| {
            for page in ["/", "/tjenester", "/hjelpetelefoner", "/kalender", "/kalender?vis=maned"] {
                visit.open(page).await?;
                visit.has_all_data().await?;
                visit.is_accessible().await?;
                visit.nothing_overflows().await?;
            }
            Ok(())
        })
        .await
}

async fn the_device_is_as_planned(engine: Engine) -> Result {
    visit(engine)
        .size(700, 500)
        .run(async |visit| {
            visit.open("/").await?;
            let (width, height, zone): (u32, u32, i32) = visit
                .driver()
                .execute("return [innerWidth, innerHeight, new Date().getTimezoneOffset()]", Vec::new())
                .await?
                .convert()?;
            if (width, height, zone) == (700, 500, -60) {
                return Ok(());
            }
            Err(Failure::new(format!("{width}×{height}, {zone}")))
        })
        .await
}
