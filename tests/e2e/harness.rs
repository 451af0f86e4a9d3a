//! The vocabulary itself: what is right passes, and every check can fail.

mod engines;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use naermest::address::host::Host;
use naermest::address::route::{Address, Route};
use naermest::model::lang::Lang;
use naermest::tools::preview::{Fault, Preview};

use crate::failure::Result;
use crate::visit::Visit;

const GOOD: &str = include_str!("harness/good.html");
const SCRIPT: &str = include_str!("harness/good.js");
const POLICY: &str = "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; img-src 'self' data:; connect-src 'self'\n";

/// A site of one page, with the strict policy unless the headers say otherwise.
fn site(name: &str, page: &str, headers: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("harness").join(name);
    for (file, content) in [
        ("index.html", page),
        ("two/index.html", page),
        ("good.js", SCRIPT),
        ("two/good.js", SCRIPT),
        ("_headers", headers),
        ("404.html", page),
    ] {
        let file = dir.join(file);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("target/ can be written");
        fs::write(file, content).expect("target/ can be written");
    }
    dir
}

/// The good page with something added at its end.
fn good_with(addition: &str) -> String {
    GOOD.replace("</main>", &format!("{addition}</main>"))
}

/// Why a visit to a page fails on which nothing is done.
async fn failure(name: &str, page: &str, headers: &str) -> String {
    let visit = Visit::start(Host::Phone).dist(site(name, page, headers));
    visit.run(async |visit| visit.open("/").await).await.expect_err("the page has a fault").to_string()
}

#[track_caller]
fn assert_says(failure: &str, expected: &str) {
    assert!(failure.contains(expected), "{failure}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_good_page_passes_every_check() -> Result {
    let dist = site("good", GOOD, POLICY);
    Visit::start(Host::Kiosk)
        .dist(dist)
        .base("/en/sti/")
        .run(async |visit| {
            visit.open("/").await?;
            visit.title_is("Prøve").await?;
            visit.lang_is("nb").await?;
            visit.host_is(Host::Kiosk).await?;
            visit.sees_heading("En prøve").await?;
            visit.sees_card("Legevakten i Eksempelvik").await?;
            visit.sees_card("legevakt").await?;
            visit.sees_no_card("Noe annet").await?;
            visit.card_count(1).await?;
            visit.sees_open_badge("legevakt", "open").await?;
            visit.sees_status("1 treff").await?;
            visit.nothing_overflows().await?;
            visit.is_accessible().await?;
            visit.click_link("Side to").await?;
            visit.address_is("/two/").await?;
            visit.back().await?;
            visit.address_is("/").await?;
            visit.forward().await?;
            visit.reload().await?;
            visit.address_is("/two/").await?;
            assert!(visit.server().log().iter().all(|asked| asked.path.starts_with("/en/sti/")));
            visit.screenshot("harness-good").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_filled_by_its_labels_and_the_keyboard() -> Result {
    Visit::start(Host::Phone)
        .dist(site("form", GOOD, POLICY))
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into("Søk", "Vålda").await?;
            visit.type_into("Søk", "Volda čđŋ").await?;
            visit.sees_text("søk: Volda čđŋ").await?;
            visit.choose("Språk", "Nynorsk").await?;
            visit.sees_text("språk: nn").await?;
            visit.choose("Hvem", "Barn").await?;
            visit.sees_text("hvem: barn").await?;
            visit.click_button("Til toppen").await?;
            visit.focus_is_on_heading().await?;
            visit.tab_to("Til toppen").await?;
            visit.press("Shift+Tab").await?;
            visit.focus_is_on("Barn").await?;
            visit.type_into("Søk", "").await?;
            visit.press("Enter").await?;
            visit.sees_text("søk: .").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_shows_oslo_time_on_any_device() -> Result {
    for (wall, zone, expected) in [
        ("2026-11-21T20:15", "America/New_York", "2026-11-21T19:15 14:15 14:15 20:15"),
        ("2026-07-01T00:05", "Europe/Oslo", "2026-06-30T22:05 00:05 00:05 00:05"),
        ("2026-10-25T02:30", "Europe/Oslo", "2026-10-25T00:30 02:30 02:30 02:30"),
        ("2026-10-25T02:30+01:00", "Asia/Tokyo", "2026-10-25T01:30 10:30 10:30 02:30"),
    ] {
        Visit::start(Host::Phone)
            .dist(site("clock", GOOD, POLICY))
            .at(wall)
            .device_zone(zone)
            .run(async |visit| {
                visit.open("/").await?;
                visit.sees_text(&format!("klokka: {expected}.")).await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_device_is_as_planned() -> Result {
    let dist = site("device", GOOD, POLICY);
    for (plan, expected) in [
        (Visit::start(Host::Phone), "skjerm: 360×740 light ."),
        (Visit::start(Host::Phone).size(320, 256).dark().reduced_motion(), "skjerm: 320×256 dark reduced."),
        (Visit::start(Host::Phone).size(1440, 900), "skjerm: 1440×900 light ."),
    ] {
        plan.dist(&dist)
            .run(async |visit| {
                visit.open("/").await?;
                visit.sees_text(expected).await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_found_by_its_route_in_the_language_of_the_visit() -> Result {
    let over = Path::new(env!("CARGO_TARGET_TMPDIR")).join("harness/over");
    fs::create_dir_all(over.join("en/om"))?;
    fs::write(over.join("en/om/index.html"), GOOD.replace("En prøve", "About"))?;
    Visit::start(Host::Embed)
        .dist(site("route", GOOD, POLICY))
        .overlay(over)
        .lang(Lang::En)
        .forced_colors()
        .expects_complaint("good.js")
        .run(async |visit| {
            visit.open(Route::About).await?;
            visit.sees_heading("About").await?;
            visit.address_is("/en/om?vert=embed").await?;
            visit.address_is(Address { lang: Lang::En, host: Host::Phone, route: Route::About }).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_to_another_origin_fails_the_visit() {
    let other =
        Preview { dir: site("other", GOOD, ""), ..Preview::default() }.start().expect("a port is free");
    let image = format!("{}good.js", other.url());
    let page = good_with(&format!("<img alt=\"\" src=\"{image}\">"));
    assert_says(&failure("foreign", &page, "").await, &format!("another origin was asked: {image}"));
    let page = good_with("<img alt=\"\" src=\"https://sporing.example/x.png\">");
    let blocked = failure("blocked", &page, POLICY).await;
    assert_says(&blocked, "content security policy: img-src forbids https://sporing.example/x.png");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_console_error_fails_the_visit() {
    let page = good_with("<script>console.error('noe gikk galt')</script>");
    assert_says(&failure("console", &page, "").await, "noe gikk galt");
    let page = good_with("<script>throw new Error('ingen fanget den')</script>");
    assert_says(&failure("uncaught", &page, "").await, "ingen fanget den");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_violation_of_the_policy_fails_the_visit() {
    let page = good_with("<script>document.title = 'x'</script>");
    assert_says(
        &failure("policy", &page, POLICY).await,
        "content security policy: script-src-elem forbids inline",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn cookies_and_storage_fail_the_visit() {
    let page = good_with("<script>document.cookie = 'spor=1'</script>");
    assert_says(&failure("cookie", &page, "").await, "a cookie was set: \"spor\"");
    let header = "/*\n  Set-Cookie: skjult=1; HttpOnly\n";
    assert_says(&failure("hidden-cookie", GOOD, header).await, "a cookie was set: \"skjult\"");
    let page = good_with("<script>localStorage.sok = 1; sessionStorage.sted = 2</script>");
    let stored = failure("stored", &page, "").await;
    assert_says(&stored, "something was stored: sok");
    assert_says(&stored, "something was stored: sted");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_expected_does_not_fail_the_visit() -> Result {
    let page = good_with("<script>localStorage.favoritt = 1</script>");
    Visit::start(Host::Phone)
        .dist(site("expected", &page, ""))
        .may_store("favoritt")
        .expects_complaint("404 (Not Found)")
        .run(async |visit| visit.open("/mangler").await)
        .await?;
    let never = Visit::start(Host::Phone).dist(site("never", GOOD, POLICY)).expects_complaint("kommer aldri");
    let failure = never.run(async |visit| visit.open("/").await).await.expect_err("nothing was said");
    assert_says(&failure.to_string(), "the console never said: kommer aldri");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_barrier_is_named_with_rule_and_place() {
    let visit =
        Visit::start(Host::Phone).dist(site("barrier", &good_with("<img src=\"data:,\">"), POLICY)).base("/");
    let outcome = visit
        .run(async |visit| {
            visit.open("/").await?;
            visit.is_accessible().await
        })
        .await;
    let failure = outcome.expect_err("an image has no text").to_string();
    assert_says(&failure, "after open /: / is not accessible:\n  image-alt: img: Fix any of the following");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_sight_says_what_was_seen_instead() -> Result {
    let wide = good_with("<pre id=\"bred\">".to_owned().as_str())
        .replace("</main>", &format!("{}</pre></main>", "x".repeat(400)));
    Visit::start(Host::Phone)
        .dist(site("sights", &wide, POLICY))
        .base("/")
        .patience(Duration::ZERO)
        .run(async |visit| {
            visit.open("/").await?;
            for (outcome, expected) in [
                (
                    visit.sees_heading("En annen").await,
                    "the heading “En annen” alone: not within 0 s; seen instead: [\"En prøve\"]",
                ),
                (visit.sees_card("Ingen").await, "name: \"Legevakten i Eksempelvik\""),
                (visit.sees_no_card("legevakt").await, "no card “legevakt”: not within"),
                (visit.sees_open_badge("legevakt", "closed").await, "seen instead: [\"open\"]"),
                (visit.focus_is_on_heading().await, "the focus is on nothing"),
                (visit.address_is("/annet").await, "seen instead: \"/\""),
                (visit.nothing_overflows().await, "pre#bred"),
                (visit.click_link("Side tre").await, "seen: [\"Side to\""),
                (visit.click_button("Bort").await, "seen: [\"Til toppen\""),
                (visit.type_into("Navn", "x").await, "seen: [\"Søk\"]"),
                (visit.choose("Språk", "Tysk").await, "seen: [\"Bokmål\", \"Nynorsk\"]"),
                (visit.tab_to("Ingenting").await, "it passes: [\"Side to\""),
                (visit.press("Entre").await, "there is no key `Entre`"),
            ] {
                assert_says(&outcome.expect_err("it is not so").to_string(), expected);
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_host_is_seen_as_such() -> Result {
    Visit::start(Host::Phone)
        .dist(site("faults", GOOD, POLICY))
        .fault("/good.js", Fault::ServerError)
        .expects_complaint("500 (Internal Server Error)")
        .run(async |visit| {
            visit.open("/").await?;
            visit.sees_text("klokka: ukjent.").await?;
            visit.server().set_faults(Vec::new());
            visit.reload().await?;
            visit.sees_text("språk: nb").await
        })
        .await
}
