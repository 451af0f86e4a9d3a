//! The program may fail, but not silently: the page made beforehand stays, and one sentence says what is missing.

use std::time::Duration;

use naermest::tools::preview::Fault;

use crate::failure::Result;
use crate::visit::{Plan, Visit};

/// A part of the sentence.
const SENTENCE: &str = "Søk og filtre virker ikke akkurat nå";
/// A helpline of the invented dataset, and what its page says without a clock.
const HELPLINE: &str = "nattlinja";

fn visit() -> Plan {
    Visit::usual().patience(Duration::from_secs(20))
}

/// The page made beforehand is there and can be used, with the sentence and the numbers.
async fn stands_with_the_sentence(visit: &Visit) -> Result {
    visit.sees_text(SENTENCE).await?;
    visit.sees_heading("Hjelpetelefoner").await?;
    visit.sees_card(HELPLINE).await?;
    numbers_are_there(visit).await?;
    visit.is_accessible().await
}

async fn numbers_are_there(visit: &Visit) -> Result {
    for number in ["113", "112", "110", "116117", "116123"] {
        visit.sees_link_to(&*format!("tel:{number}")).await?;
    }
    visit.sees_text("113 Fare for liv").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_does_not_come_whole_leaves_the_page_and_one_sentence() -> Result {
    for (path, fault, complaints) in [
        ("/assets/*.wasm", Fault::NotFound, &["404 (Not Found)", "boot.js"][..]),
        ("/assets/*.wasm", Fault::ServerError, &["500 (Internal Server Error)", "boot.js"]),
        ("/assets/*.wasm", Fault::CutOff, &["net::ERR_", "boot.js"]),
        ("/assets/*.wasm", Fault::Garbled, &["boot.js"]),
        ("/assets/app-*.js", Fault::NotFound, &["404 (Not Found)", "boot.js"]),
        ("/assets/app-*.js", Fault::Garbled, &["boot.js"]),
        ("/assets/app-*.js", Fault::WrongType, &["MIME type", "boot.js"]),
    ] {
        let plan =
            complaints.iter().fold(visit().fault(path, fault), |plan, part| plan.expects_complaint(part));
        plan.run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            stands_with_the_sentence(visit).await?;
            // Its links lead on, to pages that say so too.
            visit.click_link("Møteplasser").await?;
            visit.sees_heading("Møteplasser").await?;
            visit.sees_text(SENTENCE).await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_said_to_be_of_another_type_starts_all_the_same() -> Result {
    visit()
        .fault("/assets/*.wasm", Fault::WrongType)
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            visit.sees_no_text(SENTENCE).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_script_that_starts_it_the_page_says_so_after_a_while() -> Result {
    visit()
        .fault("/boot.js", Fault::NotFound)
        .expects_complaint("404 (Not Found)")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_text(SENTENCE).await?;
            visit.sees_text("113 Fare for liv").await?;
            visit.sees_card(HELPLINE).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_late_replaces_the_sentence() -> Result {
    visit()
        .fault("/assets/*.wasm", Fault::Delay(Duration::from_secs(10)))
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_text(SENTENCE).await?;
            visit.sees_card(HELPLINE).await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            visit.sees_no_text(SENTENCE).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_program_can_run_the_page_says_that_it_works_as_it_stands() -> Result {
    visit()
        .script("delete globalThis.WebAssembly;")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_text("Siden virker som den står").await?;
            visit.sees_no_text(SENTENCE).await?;
            visit.sees_no_text("på nytt").await?;
            visit.sees_card(HELPLINE).await?;
            numbers_are_there(visit).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_at_the_start_leaves_the_page() -> Result {
    let panics = "Object.defineProperty(globalThis, 'takeOver', { set() {}, get: () => () => \
                  { throw new WebAssembly.RuntimeError('unreachable') } });";
    visit()
        .script(panics)
        .expects_complaint("unreachable")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            stands_with_the_sentence(visit).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_later_leaves_what_is_shown_and_says_so() -> Result {
    // What a panic in a handler is to the page.
    let panics = "addEventListener('keydown', () => { throw new WebAssembly.RuntimeError('unreachable') });";
    visit()
        .script(panics)
        .expects_complaint("unreachable")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            visit.press("ArrowDown").await?;
            visit.sees_text(SENTENCE).await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            numbers_are_there(visit).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn data_that_does_not_come_leaves_the_page_until_it_does() -> Result {
    for (path, fault, complaint) in [
        ("/data/helplines-*", Fault::NotFound, Some("404 (Not Found)")),
        ("/data/helplines-*", Fault::CutOff, Some("net::ERR_")),
        ("/data/helplines-*", Fault::Garbled, None),
        ("/data/helplines-*", Fault::Altered, None),
        ("/data/texts-*", Fault::Altered, None),
        ("/data/manifest.json", Fault::Garbled, None),
    ] {
        let plan = visit().fault(path, fault);
        let plan = complaint.into_iter().fold(plan, Plan::expects_complaint);
        plan.run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            stands_with_the_sentence(visit).await?;
            visit.server().set_faults(Vec::new());
            visit.sees_open_badge(HELPLINE, "open").await?;
            visit.sees_no_text(SENTENCE).await
        })
        .await?;
    }
    Ok(())
}

/// Issue 16.
#[tokio::test(flavor = "multi_thread")]
async fn data_made_for_a_later_program_leaves_the_page_and_says_so() -> Result {
    visit()
        .changes("data/manifest.json", |list| list.replacen("\"form\":1", "\"form\":2", 1))
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_text("Opplysningene er nyere enn programmet").await?;
            visit.sees_no_text(SENTENCE).await?;
            visit.sees_card(HELPLINE).await?;
            numbers_are_there(visit).await
        })
        .await
}

fn with_other_hashes(list: &str) -> String {
    const HASH: &str = "\"sha256\":\"";
    let other = |part: &str| format!("{HASH}{}{}", if part.starts_with('a') { 'b' } else { 'a' }, &part[1..]);
    let (first, rest) = list.split_once(HASH).expect("the list has hashes");
    format!("{first}{}", rest.split(HASH).map(other).collect::<String>())
}

/// Issue 16: a host that has published half of a new version.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_another_version_under_the_name_of_this_is_not_taken() -> Result {
    visit()
        .changes("data/manifest.json", with_other_hashes)
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            stands_with_the_sentence(visit).await
        })
        .await
}
