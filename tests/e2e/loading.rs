//! What a visitor sees while data is on its way, and when it or the program does not come.

use std::time::{Duration, Instant};

use naermest::address::host::Host;
use naermest::tools::preview::Fault;

use crate::failure::Result;
use crate::visit::Visit;

const LOADING: &str = "Henter …";
const SENTENCE: &str = "Søk og filtre virker ikke akkurat nå";
const FAILED: &str = "Vi fikk ikke hentet opplysningene";

/// The emergency numbers can be called.
async fn numbers_are_there(visit: &Visit) -> Result {
    for number in ["113", "112", "110", "116117", "116123"] {
        visit.sees_link_to(&*format!("tel:{number}")).await?;
    }
    visit.sees_text("113 Fare for liv").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_says_that_data_is_on_its_way_but_not_at_once() -> Result {
    Visit::usual()
        .fault("/data/meetings-*", Fault::Delay(Duration::from_secs(3)))
        .run(async |visit| {
            visit.open("/om").await?;
            visit.sees_heading("Om opplysningene").await?;
            let start = Instant::now();
            visit.click_link("Møteplasser").await?;
            visit.sees_status(LOADING).await?;
            assert!(start.elapsed() >= Duration::from_millis(500), "a word after {:?}", start.elapsed());
            visit.sees_heading("Møteplasser").await?;
            numbers_are_there(visit).await?;
            visit.sees_status("2 møteplasser framover").await?;
            visit.sees_no_text(LOADING).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_data_is_long_on_its_way_is_shown_without_it() -> Result {
    Visit::usual()
        .fault("/data/helplines-*", Fault::Delay(Duration::from_secs(6)))
        .run(async |visit| {
            // A choice, so that no page made beforehand is the answer.
            visit.open("/hjelpetelefoner?kanal=phone").await?;
            numbers_are_there(visit).await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            visit.sees_status(LOADING).await?;
            visit.sees_card("nattlinja").await?;
            visit.sees_no_text(LOADING).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn data_that_does_not_come_can_be_asked_for_again() -> Result {
    for (path, fault, complaint) in [
        ("/data/helplines-*", Fault::NotFound, "404 (Not Found)"),
        ("/data/helplines-*", Fault::CutOff, "net::ERR_"),
        ("/data/helplines-*", Fault::ServerError, "500 (Internal Server Error)"),
    ] {
        Visit::usual()
            .fault(path, fault)
            .expects_complaint(complaint)
            .run(async |visit| {
                visit.open("/hjelpetelefoner?kanal=phone").await?;
                visit.sees_text(FAILED).await?;
                visit.sees_text("Du kan alltid ringe numrene øverst på siden.").await?;
                visit.sees_heading("Hjelpetelefoner").await?;
                numbers_are_there(visit).await?;
                visit.click_button("Prøv igjen").await?;
                visit.sees_text(FAILED).await?;
                visit.server().set_faults(Vec::new());
                visit.click_button("Prøv igjen").await?;
                visit.sees_card("nattlinja").await?;
                visit.sees_no_text(FAILED).await
            })
            .await?;
    }
    Ok(())
}

/// Issue 11.
#[tokio::test(flavor = "multi_thread")]
async fn where_data_is_dear_the_program_waits_for_the_first_touch_key_or_focus() -> Result {
    const ASKED: &str = "return performance.getEntriesByType('resource').filter((one) => \
         one.name.endsWith('.wasm') || one.name.includes('/data/')).length";
    for (save_data, line, touch) in [
        (true, "4g", "document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))"),
        (
            false,
            "2g",
            "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))",
        ),
        (false, "slow-2g", "document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))"),
    ] {
        Visit::usual()
            .connection(save_data, line)
            .run(async |visit| {
                visit.open("/hjelpetelefoner").await?;
                visit.sees_card("nattlinja").await?;
                // Past the time after which a program that was asked for has failed.
                tokio::time::sleep(Duration::from_secs(9)).await;
                assert_eq!(visit.script(ASKED).await?, 0, "{line}: something was asked for");
                visit.sees_no_text(SENTENCE).await?;
                numbers_are_there(visit).await?;
                visit.script(touch).await?;
                visit.has_all_data().await?;
                visit.sees_open_badge("nattlinja", "open").await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_quick_line_or_where_another_page_is_meant_the_program_does_not_wait() -> Result {
    for (save_data, line, path) in
        [(false, "3g", "/hjelpetelefoner"), (true, "4g", "/hjelpetelefoner?kanal=phone")]
    {
        Visit::usual()
            .connection(save_data, line)
            .run(async |visit| {
                visit.open(path).await?;
                visit.has_all_data().await?;
                visit.sees_card("nattlinja").await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_failed_leaves_the_others_as_they_are() -> Result {
    Visit::usual()
        .fault("/data/meetings-*", Fault::ServerError)
        .expects_complaint("500 (Internal Server Error)")
        .run(async |visit| {
            visit.open("/kalender?vis=uke").await?;
            visit.sees_text(FAILED).await?;
            visit.click_link("Hjelpetelefoner").await?;
            visit.sees_card("nattlinja").await?;
            visit.sees_no_text(FAILED).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_program_the_page_says_so_and_keeps_the_numbers() -> Result {
    for path in ["/assets/*.wasm", "/assets/app-*.js"] {
        Visit::start(Host::Phone)
            .fault(path, Fault::ServerError)
            .expects_complaint("500 (Internal Server Error)")
            .expects_complaint("boot.js")
            .run(async |visit| {
                visit.open("/").await?;
                visit.sees_text(SENTENCE).await?;
                visit.sees_no_text(LOADING).await?;
                visit.sees_heading("Finn hjelp når du er pårørende").await?;
                numbers_are_there(visit).await?;
                visit.is_accessible().await
            })
            .await?;
    }
    Ok(())
}
