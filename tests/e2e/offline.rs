//! The app without a network, and from one version to the next (issue 16).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use naermest::address::host::Host;
use serde_json::{Value, json};

use crate::failure::{Failure, Result};
use crate::visit::{Plan, Visit, built};

/// A helpline of the invented dataset.
const HELPLINE: &str = "nattlinja";
/// What the worker has.
const KEPT: &str = "return (async () => { \
     const names = (await caches.keys()).filter((name) => name.startsWith('naermest-')); \
     const urls = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((one) => one.url))); \
     return urls.flat(); })()";

fn visit() -> Plan {
    Visit::usual().with_worker().patience(Duration::from_secs(30))
}

/// Waits until a script gives what is wished for.
async fn until(visit: &Visit, wish: &str, script: &str, fits: impl Fn(&Value) -> bool) -> Result<Value> {
    let start = Instant::now();
    loop {
        let seen = visit.script(script).await;
        match seen {
            Ok(seen) if fits(&seen) => return Ok(seen),
            seen if start.elapsed() > Duration::from_secs(60) => {
                return Err(Failure::new(format!("{wish}: seen instead: {seen:?}")));
            }
            _ => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

/// The files that are kept, when all is there that is always kept.
async fn kept(visit: &Visit) -> Result<Vec<String>> {
    let has = |seen: &Value, part: &str| {
        seen.as_array().is_some_and(|urls| urls.iter().any(|url| url.as_str().unwrap_or("").contains(part)))
    };
    let seen = until(visit, "the app is kept", KEPT, |seen| has(seen, ".wasm") && has(seen, "manifest.json"))
        .await?;
    Ok(serde_json::from_value(seen)?)
}

/// A copy of the built site with the invented data, in which a test publishes anew.
fn site(name: &str) -> Result<PathBuf> {
    let (dist, base) = built();
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("offline").join(name);
    let _ = fs::remove_dir_all(&dir);
    for entry in fs::read_dir(&dist)? {
        let (from, name) = (entry.as_ref().map(|one| one.path()), entry.as_ref().map(|one| one.file_name()));
        let (Ok(from), Ok(name)) = (from, name) else { continue };
        match name.to_str() {
            Some("assets" | "icons" | "display") => copy(&from, &dir.join(&name))?,
            _ if from.is_file() => {
                fs::create_dir_all(&dir)?;
                fs::copy(&from, dir.join(&name)).map(drop)?;
            }
            _ => {}
        }
    }
    let data = Plan::invented_data();
    copy(&data, &dir.join("data"))?;
    let pages = naermest::tools::prerender::make(&dir, &data, &base, None)
        .map_err(|failure| Failure::new(format!("{failure:?}")))?;
    naermest::tools::prerender::write(&pages, &dir)
        .map_err(|failure| Failure::new(format!("{failure:?}")))?;
    for compressed in ["sw.js.br", "sw.js.gz", "data/manifest.json.br", "data/manifest.json.gz"] {
        let _ = fs::remove_file(dir.join(compressed));
    }
    Ok(dir)
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Publishes the file anew as the change makes it.
fn publish(dir: &Path, file: &str, change: impl Fn(&str) -> String) -> Result {
    let file = dir.join(file);
    fs::write(&file, change(&fs::read_to_string(&file)?))?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_one_visit_everything_that_is_the_same_for_all_is_there_without_a_network() -> Result {
    visit()
        .may_store("naermest-left")
        .expects_complaint("net::ERR_")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            let kept = kept(visit).await?;
            let has = |part: &str| kept.iter().any(|url| url.contains(part));
            for part in
                ["helplines-nb", "services-nb", "meetings-nb", "texts-nb", "tom.html", ".css", "boot.js"]
            {
                assert!(has(part), "{part}: {kept:?}");
            }
            // Nothing tells what was looked at, and no other language is there.
            assert!(!has("helplines-en") && !has("nattlinja"), "{kept:?}");
            visit.server().go();
            visit.reload().await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            visit.sees_text("113 Fare for liv").await?;
            visit.sees_text("Opplysninger fra 1. november").await?;
            for (path, heading) in [
                ("/", "Finn hjelp når du er pårørende"),
                ("/kalender", "Møteplasser"),
                ("/hjelpetelefoner/nattlinja", "Nattlinja"),
                ("/om", "Om opplysningene"),
            ] {
                visit.open(path).await?;
                visit.sees_heading(heading).await?;
                visit.sees_text("113 Fare for liv").await?;
            }
            // Leaving in haste waits for no network.
            visit.click_link("Forlat siden").await?;
            visit.title_is("Ny fane").await?;
            visit.server().come_back()?;
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_hangs_is_waited_for_two_seconds() -> Result {
    use naermest::tools::preview::Fault;
    visit()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            kept(visit).await?;
            let hangs = Fault::Delay(Duration::from_secs(25));
            visit.server().set_faults(vec![("/*".into(), hangs)]);
            let start = Instant::now();
            visit.open("/").await?;
            visit.sees_text("113 Fare for liv").await?;
            assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
            visit.sees_card(HELPLINE).await?;
            visit.server().set_faults(Vec::new());
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frame_in_another_site_keeps_nothing() -> Result {
    Visit::start(Host::Embed)
        .fixture()
        .with_worker()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_card(HELPLINE).await?;
            tokio::time::sleep(Duration::from_secs(5)).await;
            let registered = "return navigator.serviceWorker.getRegistrations().then((all) => all.length)";
            assert_eq!(visit.script(registered).await?, 0);
            assert_eq!(visit.script(KEPT).await?, json!([]));
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn new_data_takes_the_place_of_the_old_whole_or_not_at_all() -> Result {
    let dir = site("data")?;
    let list = fs::read_to_string(dir.join("data/manifest.json"))?;
    visit()
        .dist(&dir)
        .without_data()
        .expects_complaint("net::ERR_")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            kept(visit).await?;
            for (what, change) in [
                ("older", list.replace("2026-11-01", "2026-10-01")),
                (
                    "made for a later program",
                    list.replace("\"form\":1", "\"form\":9").replace("2026-11-01", "2026-11-20"),
                ),
                ("with a damaged file", list.replacen("helplines-nb-all.", "helplines-nb-all.0", 1)),
                ("no list", "{".to_owned()),
            ] {
                publish(&dir, "data/manifest.json", |_| change.clone())?;
                visit.reload().await?;
                visit
                    .sees_open_badge(HELPLINE, "open")
                    .await
                    .map_err(|failure| Failure::new(format!("{what}: {failure}")))?;
                visit.sees_text("Opplysninger fra 1. november").await?;
            }
            publish(&dir, "data/manifest.json", |_| list.replace("2026-11-01", "2026-11-20"))?;
            visit.reload().await?;
            visit.sees_text("Opplysninger fra 20. november").await?;
            visit.server().go();
            visit.reload().await?;
            visit.sees_text("Opplysninger fra 20. november").await?;
            visit.server().come_back()?;
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_waits_until_the_reader_wants_it() -> Result {
    let dir = site("version")?;
    visit()
        .dist(&dir)
        .without_data()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            kept(visit).await?;
            visit.reload().await?;
            visit.sees_card(HELPLINE).await?;
            visit.sees_no_text("Ny versjon").await?;
            publish(&dir, "sw.js", |old| format!("{old}\n// new"))?;
            visit.reload().await?;
            visit.sees_card(HELPLINE).await?;
            visit.sees_text("Ny versjon – last inn").await?;
            visit.is_accessible().await?;
            visit.script("globalThis.isOld = true").await?;
            // Another tab, which goes on with what it has.
            visit.script("globalThis.other = open(location.href)").await?;
            let other = "return !!globalThis.other?.document?.querySelector('.new-version')";
            until(visit, "another tab is offered it too", other, |seen| *seen == true).await?;
            visit.script("globalThis.other.isOld = true").await?;
            visit.click_button("Ny versjon – last inn").await?;
            until(visit, "the page is loaded again", "return globalThis.isOld !== true", |seen| {
                *seen == true
            })
            .await?;
            visit.sees_open_badge(HELPLINE, "open").await?;
            visit.sees_no_text("Ny versjon").await?;
            let tabs = visit.driver().windows().await?;
            visit.driver().switch_to_window(tabs[1].clone()).await?;
            assert_eq!(visit.script("return globalThis.isOld").await?, true);
            visit.sees_card(HELPLINE).await?;
            visit.sees_text("Ny versjon – last inn").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn switched_off_it_is_gone_from_the_device_with_all_it_kept() -> Result {
    let dir = site("off")?;
    visit()
        .dist(&dir)
        .without_data()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            kept(visit).await?;
            let gone = include_str!("../../worker/gone.js");
            publish(&dir, "sw.js", |_| gone.to_owned())?;
            visit.reload().await?;
            until(visit, "nothing is kept", KEPT, |seen| *seen == json!([])).await?;
            visit.reload().await?;
            visit.sees_open_badge(HELPLINE, "open").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_region_is_kept_on_request_and_removed_again() -> Result {
    Visit::start(Host::Phone)
        .with_worker()
        .patience(Duration::from_secs(30))
        .expects_complaint("net::ERR_")
        .run(async |visit| {
            visit.open("/om").await?;
            let before = kept(visit).await?;
            assert!(!before.iter().any(|url| url.contains("services-nb-15")), "{before:?}");
            visit.click_button("Velg hva enheten skal ha").await?;
            visit.sees_text("Møre og Romsdal (").await?;
            visit.is_accessible().await?;
            visit.choose("Hva vil du ha på enheten?", "Møre og Romsdal").await?;
            visit.click_button("Legg på enheten").await?;
            visit.sees_text("På enheten: Møre og Romsdal").await?;
            visit.server().go();
            visit.open("/kommune/1577").await?;
            visit.sees_heading("Hjelp for pårørende i Volda").await?;
            visit.sees_card("familievernkontor-sunnmore").await?;
            visit.server().come_back()?;
            visit.open("/om").await?;
            visit.click_button("Velg hva enheten skal ha").await?;
            visit.click_button("Fjern fra enheten").await?;
            visit.sees_no_text("På enheten: Møre og Romsdal").await?;
            let after = kept(visit).await?;
            assert!(!after.iter().any(|url| url.contains("services-nb-15")), "{after:?}");
            Ok(())
        })
        .await
}

/// A sample of what `./dev test --long` does fifty times.
#[tokio::test(flavor = "multi_thread")]
async fn a_host_killed_at_any_moment_leaves_a_working_app() -> Result {
    let dir = site("killed")?;
    let list = fs::read_to_string(dir.join("data/manifest.json"))?;
    let times: u32 = std::env::var("NAERMEST_KILLS").ok().and_then(|times| times.parse().ok()).unwrap_or(6);
    visit()
        .dist(&dir)
        .without_data()
        .expects_complaint("net::ERR_")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            kept(visit).await?;
            // Spread over the first second of a visit, the same in every run.
            for turn in 0..times {
                let day = 2 + turn % 18;
                publish(&dir, "data/manifest.json", |_| {
                    list.replace("2026-11-01", &format!("2026-11-{day:02}"))
                })?;
                publish(&dir, "sw.js", |old| format!("{old}\n// {turn}"))?;
                visit.script("setTimeout(() => location.reload())").await?;
                tokio::time::sleep(Duration::from_millis(u64::from(turn * 397 % 1000))).await;
                visit.server().go();
                visit.open("/hjelpetelefoner").await?;
                visit.sees_open_badge(HELPLINE, "open").await?;
                visit.sees_text("113 Fare for liv").await?;
                visit.server().come_back()?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_finds_nothing_that_keeps_it_from_being_installed() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            let manifest = visit.driver().cdp().send_raw("Page.getAppManifest", json!({})).await?;
            assert_eq!(manifest["errors"], json!([]), "{manifest}");
            let found = visit.driver().cdp().send_raw("Page.getInstallabilityErrors", json!({})).await?;
            assert_eq!(found["installabilityErrors"], json!([]));
            Ok(())
        })
        .await
}
