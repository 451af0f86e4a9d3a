//! The app in pages of others: the element, the plain frame, and pages that make it hard.

use std::time::Duration;

use naermest::address::host::Host;

use crate::driver::Engine;
use crate::engines::in_every_engine;
use crate::failure::Result;
use crate::visit::{Plan, Visit};

/// The strictest policy under which a page can have the app at all.
const STRICT: &str = "default-src 'none'; script-src SITE; frame-src SITE; img-src data:; base-uri 'none'";
const ELEMENT: &str = "naermest-embed";

/// A page of somebody else around this.
fn page(start: &str, inside: &str) -> String {
    format!(
        "{start}<html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Kommunen</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\">\
         <script src=\"SITEembed.js\" async></script></head><body><main><h1>Kommunen</h1>{inside}</main></body></html>"
    )
}

fn whole(inside: &str) -> String {
    page("<!doctype html>", inside)
}

/// Two programs may have to come before a page is as it is to be.
fn visit() -> Plan {
    Visit::usual().size(800, 700).patience(Duration::from_secs(40))
}

/// Everything stored in what is open now.
const STORED: &str =
    "try { return localStorage.length + sessionStorage.length + document.cookie.length } catch { return 0 }";

in_every_engine! {
    the_frame_is_as_tall_as_what_stands_in_it
}

/// Not in WebKit: there `'self'` in the policy of a frame without an origin means nothing, so no script of ours runs.
mod a_frame_without_an_origin_of_its_own_fits_too {
    use crate::driver::Engine;
    use crate::failure::Result;

    #[tokio::test(flavor = "multi_thread")]
    async fn chromium() -> Result {
        super::a_frame_without_an_origin_of_its_own(Engine::Chromium).await
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn firefox() -> Result {
        super::a_frame_without_an_origin_of_its_own(Engine::Firefox).await
    }
}

async fn the_frame_is_as_tall_as_what_stands_in_it(engine: Engine) -> Result {
    visit()
        .engine(engine)
        .run(async |visit| {
            let inside = "<naermest-embed sted=\"9001\" niva=\"3\"></naermest-embed>\
                          <details><summary>Mer</summary><naermest-embed id=\"b\" side=\"hjelpetelefoner\" lang=\"en\">\
                          <a href=\"SITEen/hjelpetelefoner\">Helplines</a></naermest-embed></details>";
            visit.open_host(&format!("tall-{}", engine.name()), &whole(inside), STRICT).await?;
            visit.frame_fits(ELEMENT).await?;
            let steps = visit.steps().await?;
            visit.told().await?;
            // Longer, and shorter again; each in three messages or fewer, and a page that begins at its top.
            visit
                .within(ELEMENT, async |visit| {
                    visit.sees_heading("Hjelp for pårørende i Eksempelvik").await?;
                    visit.click_link("Nattlinja").await?;
                    visit.sees_heading("Nattlinja").await?;
                    assert_eq!(visit.script(STORED).await?, 0);
                    Ok(())
                })
                .await?;
            visit.frame_fits(ELEMENT).await?;
            let told = visit.told().await?;
            let heights = told.iter().filter(|one| one["height"].is_u64()).count();
            assert!((1..=3).contains(&heights), "{told:?}");
            assert_eq!(told.iter().filter(|one| one["page"] == true).count(), 1, "{told:?}");
            assert_eq!(visit.steps().await?, steps, "the history of the page around it grew");
            // One that was not shown when it came.
            visit.script("document.querySelector('details').open = true").await?;
            visit.frame_fits("#b").await?;
            visit.within("#b", async |visit| visit.sees_heading("Helplines").await).await
        })
        .await
}

async fn a_frame_without_an_origin_of_its_own(engine: Engine) -> Result {
    visit()
        .engine(engine)
        .run(async |visit| {
            // No doctype, and a style sheet that knows no mercy.
            let resets = "<style>*, iframe { all: revert; margin: 9px; max-width: 50%; height: 10px !important; \
                          display: inline !important }</style>";
            let inside = format!("{resets}<naermest-embed side=\"kalender\" sandbox=\"allow-scripts\"></naermest-embed>");
            let policy = "default-src 'self' SITE; style-src 'unsafe-inline'; img-src data:";
            visit.open_host(&format!("sandbox-{}", engine.name()), &page("", &inside), policy).await?;
            visit.frame_fits(ELEMENT).await?;
            visit.within(ELEMENT, async |visit| visit.sees_heading("Møteplasser").await).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_frame_shows_the_thing_and_not_the_site() -> Result {
    visit()
        .size(1000, 800)
        .run(async |visit| {
            let inside = "<naermest-embed side=\"kalender\" sted=\"9001\" tema=\"sorg\" niva=\"2\"></naermest-embed>";
            visit.open_host("thing", &whole(inside), STRICT).await?;
            visit.frame_fits(ELEMENT).await?;
            visit.is_accessible_with(&[ELEMENT]).await?;
            visit
                .within(ELEMENT, async |visit| {
                    visit.host_is(Host::Embed).await?;
                    visit.sees_link_to("tel:113").await?;
                    visit.sees_text("Fra Nærmest. Opplysningene ble sist oppdatert 1. november 2026.").await?;
                    for hidden in ["Forlat siden", "Min liste", "Bytt sted", "Fagfolk"] {
                        visit.sees_no_text(hidden).await?;
                    }
                    let seen = "return [document.querySelectorAll('main, h1').length, \
                                document.querySelector('.page-title').ariaLevel, \
                                document.querySelector('h2').ariaLevel, \
                                [...document.querySelectorAll('.facet summary')].some((one) => one.textContent.includes('Tema')), \
                                document.querySelector('.frame-end a').href.includes('vert=')]";
                    let seen = visit.script(seen).await?;
                    assert_eq!(seen, serde_json::json!([0, "2", "3", false, false]));
                    Ok(())
                })
                .await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn it_fits_at_every_width_and_makes_no_noise_there() -> Result {
    visit()
        .size(1440, 900)
        .run(async |visit| {
            let inside = "<naermest-embed side=\"hjelpetelefoner\"></naermest-embed>\
                          <naermest-embed id=\"b\" sted=\"9002\"></naermest-embed>";
            visit.open_host("widths", &whole(inside), STRICT).await?;
            for width in [1440, 1024, 768, 480, 360, 320] {
                visit.frame_fits(ELEMENT).await?;
                visit.frame_fits("#b").await?;
                visit.told().await?;
                visit.resize(width, 900).await?;
                visit.frame_fits(ELEMENT).await?;
                visit.frame_fits("#b").await?;
                let told = visit.told().await?;
                assert!(told.len() <= 6, "{width}: {told:?}");
            }
            // The filters stand on the page, not over it.
            visit
                .within(ELEMENT, async |visit| {
                    visit.click_button("Filter").await?;
                    visit.sees_text("Nullstill").await
                })
                .await?;
            visit.frame_fits(ELEMENT).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_of_ours_says_moves_nothing() -> Result {
    visit()
        .run(async |visit| {
            visit.open_host("lies", &whole("<naermest-embed sted=\"9001\"></naermest-embed>"), STRICT).await?;
            visit.frame_fits(ELEMENT).await?;
            // From the page itself, and from the frame with values that are none.
            let values = "[null, 0, -1, 1.5, 1e9, NaN, Infinity, '99', [9], {}, true, 10n]";
            let lie = format!(
                "for (const height of {values}) for (const page of [1, 'true', {{}}]) for (const naermest of [1, 2, '1']) \
                 target.postMessage({{ naermest, height, page, type: 'iframe-resized' }}, '*'); \
                 for (const data of [null, 'height', 7, [1], new Date()]) target.postMessage(data, '*')"
            );
            visit.script(&format!("const target = window; {lie}; postMessage({{ naermest: 1, height: 5 }}, '*')")).await?;
            visit
                .within(ELEMENT, async |visit| {
                    visit.script(&format!("const target = parent; {lie}")).await?;
                    // The frame itself hears nothing.
                    let before = visit.script("return document.documentElement.outerHTML").await?;
                    visit.script(&format!("const target = window; {lie}")).await?;
                    assert_eq!(visit.script("return document.documentElement.outerHTML").await?, before);
                    Ok(())
                })
                .await?;
            visit.frame_fits(ELEMENT).await?;
            assert_eq!(visit.script("return scrollY").await?, 0);
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_others_frame_without_saying_so_becomes_an_embed() -> Result {
    visit()
        .run(async |visit| {
            let inside = "<iframe title=\"Nærmest\" width=\"600\" height=\"500\" src=\"SITEhjelpetelefoner?utm_source=x\"></iframe>";
            visit.open_host("unsaid", &whole(inside), STRICT).await?;
            visit
                .within("iframe", async |visit| {
                    visit.host_is(Host::Embed).await?;
                    visit.sees_heading("Hjelpetelefoner").await?;
                    visit.sees_no_text("Forlat siden").await
                })
                .await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_frame_may_come_in_the_link_stays() -> Result {
    let policy = "default-src 'none'; script-src SITE; img-src data:";
    visit()
        .expects_complaint("frame-src")
        .run(async |visit| {
            visit
                .open_host("closed", &whole("<naermest-embed sted=\"9001\"></naermest-embed>"), policy)
                .await?;
            visit.script("return customElements.whenDefined('naermest-embed').then(() => true)").await?;
            let link = "return document.querySelector('naermest-embed').shadowRoot.querySelector('a').href";
            assert!(visit.script(link).await?.as_str().is_some_and(|href| href.ends_with("/kommune/9001/")));
            Ok(())
        })
        .await
}
