//! What an act of the reader costs on a device four times as slow as this one: how it is measured and told.

use std::path::{Path, PathBuf};
use std::{fs, time::Duration};

use naermest::address::host::Host;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::failure::Result;
use crate::visit::{Plan, SATURDAY_EVENING, Visit};

/// How many times slower than this machine.
const SLOWER: u32 = 4;
const WATCH: &str = include_str!("speed/watch.js");

/// How long one act took, in milliseconds.
#[derive(Deserialize)]
struct Act {
    /// What the page does for it: its handlers, then style, layout and paint.
    work: f64,
    /// What passes on the clock until the end of the frame that shows it, with the wait for the screen in between.
    seen: f64,
}

/// How long acts of one kind took, in milliseconds.
#[derive(Serialize)]
pub struct Figures {
    dataset: &'static str,
    acts: usize,
    work_p50: f64,
    work_p95: f64,
    work_max: f64,
    seen_p50: f64,
    seen_p95: f64,
}

/// Where `./dev bench` puts what it makes.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench")
}

/// A visit with the dataset that is shipped, or with the large one.
pub fn plan(is_large: bool) -> Plan {
    let plan = Visit::start(Host::Phone).at(SATURDAY_EVENING).patience(Duration::from_secs(120));
    let large = folder().join("large");
    assert!(!is_large || large.exists(), "{} is not there; `./dev bench` makes it", large.display());
    if is_large { plan.overlay(&large) } else { plan }
}

/// Slows the device down, and takes the time of every event of this kind on elements that fit the selector.
pub async fn watch(visit: &Visit, event: &str, selector: &str) -> Result {
    let slower = json!({ "rate": SLOWER });
    visit.driver().cdp().send_raw("Emulation.setCPUThrottlingRate", slower).await?;
    visit.driver().execute(WATCH, vec![event.into(), selector.into()]).await?;
    Ok(())
}

/// What was watched.
pub async fn figures(visit: &Visit, dataset: &'static str) -> Result<Figures> {
    let acts: Vec<Act> = serde_json::from_value(visit.script("return watched").await?)?;
    let sorted = |of: fn(&Act) -> f64| {
        let mut times: Vec<f64> = acts.iter().map(of).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let (work, seen) = (sorted(|act| act.work), sorted(|act| act.seen));
    let at = |times: &[f64], share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    Ok(Figures {
        dataset,
        acts: acts.len(),
        work_p50: at(&work, 50),
        work_p95: at(&work, 95),
        work_max: work.last().copied().unwrap_or_default(),
        seen_p50: at(&seen, 50),
        seen_p95: at(&seen, 95),
    })
}

/// Prints the figures as a table, and keeps them.
pub fn keep(name: &str, all: &[Figures]) -> Result {
    println!("{name:<22}  acts  work p50   p95    max  seen p50   p95   (ms, {SLOWER}x slower)");
    for one in all {
        let Figures { dataset, acts, work_p50, work_p95, work_max, seen_p50, seen_p95 } = one;
        println!(
            "{dataset:<22}  {acts:>4}  {work_p50:>8.1}  {work_p95:>4.1}  {work_max:>5.1}  {seen_p50:>8.1}  {seen_p95:>4.1}"
        );
    }
    fs::create_dir_all(folder())?;
    let file = folder().join(name).with_extension("json");
    fs::write(file, serde_json::to_string_pretty(all)? + "\n")?;
    Ok(())
}
