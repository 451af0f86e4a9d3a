//! The rows of the table of faults (docs/faults.md) that no other file has. What does not depend on one engine's driver
//! runs in all three.

use std::time::Duration;

use naermest::address::host::Host;
use naermest::tools::preview::Fault;

use crate::driver::Engine;
use crate::engines::in_every_engine;
use crate::failure::Result;
use crate::visit::{Plan, SATURDAY_EVENING, Visit};

in_every_engine! {
    a_browser_that_refuses_the_program_shows_the_page
    an_extension_that_changes_the_document_breaks_nothing
    a_clock_that_is_wrong_or_old_data_opens_nothing_for_sure
}

/// A helpline of the invented dataset, which answers day and night.
const HELPLINE: &str = "nattlinja";
const OUTDATED: &str = "mer enn to måneder eldre eller yngre";

fn visit(engine: Engine) -> Plan {
    Visit::start(Host::Phone).engine(engine).fixture().patience(Duration::from_secs(20))
}

async fn numbers_are_there(visit: &Visit) -> Result {
    for number in ["113", "112", "110", "116117", "116123"] {
        visit.sees_link_to(&*format!("tel:{number}")).await?;
    }
    Ok(())
}

async fn a_browser_that_refuses_the_program_shows_the_page(engine: Engine) -> Result {
    let refuses = "for (const name of ['instantiateStreaming', 'instantiate', 'compile', 'compileStreaming']) \
                   WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError('refused'));";
    visit(engine)
        .at(SATURDAY_EVENING)
        .script(refuses)
        .expects_complaint("refused")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_text("Søk og filtre virker ikke akkurat nå").await?;
            visit.sees_card(HELPLINE).await?;
            numbers_are_there(visit).await
        })
        .await
}

async fn an_extension_that_changes_the_document_breaks_nothing(engine: Engine) -> Result {
    // Adds a bar, marks of its own and a wrapped word, and takes away what looks like a notice, again and again.
    let meddles = "setInterval(() => { \
         document.body?.prepend(Object.assign(document.createElement('aside'), { textContent: 'x' })); \
         for (const one of document.querySelectorAll('main p, main h2')) { \
           one.setAttribute('data-extension', '1'); \
           if (one.firstChild?.nodeType === 3) { \
             const mark = document.createElement('mark'); one.firstChild.replaceWith(mark); mark.textContent = 'x'; } } \
         document.querySelector('.notice')?.remove(); }, 100);";
    visit(engine)
        .at(SATURDAY_EVENING)
        .script(meddles)
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            visit.click_link("Møteplasser").await?;
            visit.sees_heading("Møteplasser").await?;
            visit.back().await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            numbers_are_there(visit).await
        })
        .await
}

async fn a_clock_that_is_wrong_or_old_data_opens_nothing_for_sure(engine: Engine) -> Result {
    // The data is of 1 November: a week, a day before, a year after, ten years before.
    for (wall, is_outdated) in [
        ("2026-11-08T20:15", false),
        ("2026-10-31T20:15", false),
        ("2027-11-08T20:15", true),
        ("2016-11-08T20:15", true),
    ] {
        visit(engine)
            .at(wall)
            .run(async |visit| {
                visit.open("/hjelpetelefoner").await?;
                visit.sees_open_badge(HELPLINE, "open").await?;
                visit.sees_text("Opplysninger fra 1. november").await?;
                if is_outdated {
                    visit.sees_text(OUTDATED).await?;
                    visit.sees_text("Oppgitt").await?;
                    let fresh = "return document.querySelectorAll('[data-record] [data-basis=fresh]').length";
                    assert_eq!(visit.script(fresh).await?, 0, "{wall}");
                } else {
                    visit.sees_no_text(OUTDATED).await?;
                }
                numbers_are_there(visit).await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_refused_is_not_missed() -> Result {
    visit(Engine::Chromium)
        .at(SATURDAY_EVENING)
        .with_worker()
        .fault("/sw.js", Fault::NotFound)
        .expects_complaint("404")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            tokio::time::sleep(Duration::from_secs(5)).await;
            visit.click_link("Møteplasser").await?;
            visit.sees_heading("Møteplasser").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_of_a_timer_leaves_what_is_shown_and_says_so() -> Result {
    visit(Engine::Chromium)
        .at(SATURDAY_EVENING)
        .script("setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable') }, 4000);")
        .expects_complaint("unreachable")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_text("Søk og filtre virker ikke akkurat nå").await?;
            visit.sees_card(HELPLINE).await?;
            numbers_are_there(visit).await
        })
        .await
}

/// A tab that was opened before the host published anew: what it asks for is no longer there.
#[tokio::test(flavor = "multi_thread")]
async fn a_tab_of_an_old_version_says_what_it_cannot_get_and_leads_to_the_new() -> Result {
    visit(Engine::Chromium)
        .at(SATURDAY_EVENING)
        .with_worker()
        .expects_complaint("404 (Not Found)")
        .run(async |visit| {
            visit.open("/om").await?;
            visit.sees_heading("Om opplysningene").await?;
            visit.server().set_faults(vec![("/data/services-*".into(), Fault::NotFound)]);
            visit.click_link("Hjelp nær deg").await?;
            visit.sees_text("Vi fikk ikke hentet opplysningene").await?;
            visit.sees_text("Nye opplysninger – last inn").await?;
            numbers_are_there(visit).await?;
            visit.server().set_faults(Vec::new());
            visit.click_button("Nye opplysninger – last inn").await?;
            visit.sees_status("3 tilbud").await
        })
        .await
}
