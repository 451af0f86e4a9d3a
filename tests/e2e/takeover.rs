//! The program takes the place of the page made beforehand, and the reader loses nothing.

use std::time::Duration;

use naermest::address::host::Host;
use naermest::tools::preview::Fault;
use serde_json::json;

use crate::failure::{Failure, Result};
use crate::visit::{Plan, Visit};

/// How long the program is kept away, so that something can be done before it comes.
const AWAY: Duration = Duration::from_secs(2);
/// How much of the window may move, all in all (cumulative layout shift).
const SHIFT: f64 = 0.02;

fn late() -> Plan {
    Visit::usual().fault("/assets/*.wasm", Fault::Delay(AWAY))
}

async fn number(visit: &Visit, script: &str) -> Result<f64> {
    let answer = visit.script(script).await?;
    answer.as_f64().ok_or_else(|| Failure::new(format!("{script}: {answer}")))
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_when_the_program_comes_on_a_slow_phone() -> Result {
    for path in
        ["/", "/tjenester", "/kommuner", "/hjelpetelefoner", "/hjelpetelefoner/nattlinja", "/kalender", "/om"]
    {
        Visit::usual()
            .run(async |visit| {
                let slow = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000 });
                visit.driver().cdp().send_raw("Network.enable", json!({})).await?;
                visit.driver().cdp().send_raw("Network.emulateNetworkConditions", slow).await?;
                visit.driver().cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
                visit.open(path).await?;
                visit.has_all_data().await?;
                let shift = number(
                    visit,
                    "let sum = 0; const seen = new PerformanceObserver(() => {}); \
                     seen.observe({ type: 'layout-shift', buffered: true }); \
                     for (const entry of seen.takeRecords()) sum += entry.value; return sum;",
                )
                .await?;
                if shift > SHIFT {
                    return Err(Failure::new(format!("{path} moved by {shift}")));
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_and_what_is_being_read_stay() -> Result {
    late()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            let top = "const card = [...document.querySelectorAll('[data-record]')].at(-1);";
            let focus =
                format!("{top} card.querySelector('a').focus(); card.scrollIntoView(); return scrollY;");
            let before = number(visit, &focus).await?;
            assert!(before > 100.0, "the page is scrolled by {before}");
            let name = "return document.activeElement.closest('[data-record]').dataset.record";
            let record = visit.script(name).await?;
            let at = format!(
                "return document.querySelector('[data-record=\"{}\"]').getBoundingClientRect().top",
                record.as_str().unwrap_or_default()
            );
            let before = number(visit, &at).await?;
            visit.sees_open_badge("nattlinja", "open").await?;
            let after = number(visit, &at).await?;
            assert!((before - after).abs() < 2.0, "what was at {before} is at {after}");
            let now = visit.script(name).await?;
            assert_eq!(now, record, "the record with the focus");
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_were_typed_before_the_program_came_are_looked_for() -> Result {
    late()
        .run(async |visit| {
            const WORDS: &str = "Hva trenger du hjelp til?";
            visit.open("/tjenester").await?;
            visit.type_into(WORDS, "avlast").await?;
            visit.has_all_data().await?;
            visit.field_says(WORDS, "avlast").await?;
            visit.sees_cards(&["avlastning-i-eksempelfylket"]).await?;
            visit.press("n").await?;
            visit.field_says(WORDS, "avlastn").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_marked_text_stays_until_it_is_no_longer_marked() -> Result {
    late()
        .run(async |visit| {
            visit.open("/om").await?;
            visit.script("getSelection().selectAllChildren(document.querySelector('h1'))").await?;
            tokio::time::sleep(AWAY + Duration::from_secs(1)).await;
            let marked = visit.script("return String(getSelection())").await?;
            assert_eq!(marked, "Om opplysningene");
            visit.script("getSelection().removeAllRanges()").await?;
            visit.has_all_data().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_another_choice_is_never_shown_as_the_answer() -> Result {
    late()
        .run(async |visit| {
            visit.open("/hjelpetelefoner?kanal=chat").await?;
            visit.sees_text("Henter …").await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            let shown = "return [...document.querySelectorAll('[data-record]')].filter((card) => \
                 card.checkVisibility({ visibilityProperty: true })).length";
            assert_eq!(visit.script(shown).await?, 0);
            visit.has_card().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn until_the_program_comes_a_page_of_another_choice_says_who_answers_and_what_is_made_of_it() -> Result
{
    Visit::start(Host::Phone)
        .at("2026-11-21T20:15")
        .fault("/assets/*.wasm", Fault::Delay(Duration::from_secs(4)))
        .run(async |visit| {
            for (page, heading) in [
                ("/hjelpetelefoner?tema=rus", "Hjelpetelefoner"),
                ("/tjenester?sted=1577&tema=rus,demens", "Finn hjelp"),
                ("/kalender?tema=rus", "Møteplasser"),
                ("/sok?q=drikker&tema=rus", "Søk etter hjelp"),
            ] {
                visit.open(page).await?;
                visit.sees_text("Trenger du noen å snakke med nå?").await?;
                let seen = "return document.documentElement.dataset.boot !== 'ready'
                    && [...document.querySelectorAll('.boot-help li a')].filter((a) => a.checkVisibility({ visibilityProperty: true })).length";
                assert_eq!(visit.script(seen).await?, 2, "{page}");
                visit.sees_heading(heading).await?;
                let ways = "return [...document.querySelectorAll('.boot-help a[data-of]:not([hidden])')].map((a) => a.pathname).join(' ')";
                let ways = visit.script(ways).await?.as_str().unwrap_or_default().to_owned();
                assert!(ways.contains("/tema/rus"), "{page}: {ways}");
                assert_eq!(ways.contains("/kommune/1577"), page.contains("sted"), "{page}: {ways}");
                visit.has_all_data().await?;
                visit.sees_no_text("Trenger du noen å snakke med nå?").await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_every_door_leads_on_and_nothing_dead_is_offered() -> Result {
    Visit::start(Host::Phone)
        .without_scripts()
        .run(async |visit| {
            visit.open("/").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            visit.click_link("Kommuner fra A til Å").await?;
            visit.click_link("Volda").await?;
            visit.sees_heading("Hjelp for pårørende i Volda").await?;
            visit.address_is("/kommune/1577").await?;
            visit.has_card().await?;
            visit.click_link("Hjelpetelefoner").await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            for dead in ["Tema", "Bare åpne nå", "Henter …", "Vis flere"] {
                visit.sees_no_text(dead).await?;
            }
            visit.nothing_overflows().await?;
            visit.open("/tjenester").await?;
            visit.has_card().await?;
            for dead in ["Hvor bor du?", "Hva trenger du hjelp til?"] {
                visit.sees_no_text(dead).await?;
            }
            visit.open("/finnes-ikke").await?;
            visit.sees_heading("Vi fant ikke siden").await?;
            visit.sees_link_to("tel:113").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_that_a_page_does_not_read_do_not_hide_it_until_the_program_comes() -> Result {
    for (path, host, said) in [
        ("/kommune/9002?fbclid=x&utm_source=y", "phone", "Prøvedal"),
        ("/hjelpetelefoner/nattlinja/?gclid=x", "phone", "Nattlinja"),
        ("/tjenester?q=&utm_medium=x", "phone", "113"),
        ("/kommune/9002?vert=embed", "embed", "Prøvedal"),
        ("/kommune/9002?fbclid=x&vert=kiosk", "kiosk", "Prøvedal"),
    ] {
        late()
            .run(async |visit| {
                visit.open(path).await?;
                // The browser may still be reading it.
                visit.sees_text(said).await?;
                let seen = "return [document.documentElement.dataset.boot ?? '', document.documentElement.dataset.host, \
                            document.querySelector('.page-title').getClientRects().length, \
                            [...document.querySelectorAll('.main a[href^=\"http\"], .main a[href^=\"tel:\"]')].length > 0, \
                            [...document.querySelectorAll('.main :not(.frame-end) > a[href^=\"/\"]')].every((a) => /vert=/.test(a.href))]";
                let (boot, calls, inner) = ("", host != "kiosk", host != "phone");
                let all = visit.script(seen).await?;
                assert_eq!(all[0], boot, "{path}");
                assert_eq!(all[1], host, "{path}");
                assert_eq!(all[2], 1, "{path}: the page is not seen");
                if path.starts_with("/kommune") {
                    assert_eq!(all[3], calls, "{path}: ways out");
                    assert_eq!(all[4], inner, "{path}: links with the host");
                }
                visit.has_card().await
            })
            .await?;
    }
    Ok(())
}
