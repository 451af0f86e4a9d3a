//! How long a letter takes until the list stands on the screen, on a device four times as slow as this one.
//!
//! A measurement, not a test: `./dev bench` runs it and keeps the figures in `target/bench/typing.json`. `work` is
//! what the page does for a letter: its handlers, the list, style, layout and paint. `seen` is what passes on the clock
//! from the key to the end of the frame that shows the list, with the wait for the screen in between.

use std::fs;
use std::path::Path;
use std::time::Duration;

use naermest::host::Host;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const WORDS: &str = "Hva trenger du hjelp til?";
/// What is typed, letter by letter.
const TYPED: [&str; 8] = [
    "pårørende",
    "demenskafe",
    "tromsø kreft",
    "krisesenetr",
    "mannen drikker",
    "sorggruppe barn",
    "avlastning",
    "noen å snakke med",
];
/// How many times slower than this machine.
const SLOWER: u32 = 4;
const WATCH: &str = include_str!("typing/watch.js");

/// How long one letter took, in milliseconds.
#[derive(Deserialize)]
struct Letter {
    work: f64,
    seen: f64,
}

#[derive(Serialize)]
struct Figures {
    dataset: &'static str,
    letters: usize,
    work_p50: f64,
    work_p95: f64,
    work_max: f64,
    seen_p50: f64,
    seen_p95: f64,
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement; ./dev bench runs it"]
async fn a_letter_costs_less_than_a_frame() -> Result {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let large = root.join("target/bench/large");
    let mut all = Vec::new();
    for dataset in ["shipped", "30,000 services"] {
        let mut plan = Visit::start(Host::Phone).at(SATURDAY_EVENING).patience(Duration::from_secs(120));
        if dataset != "shipped" {
            if !large.exists() {
                println!("{} is not there; `./dev bench` makes it", large.display());
                continue;
            }
            plan = plan.overlay(&large);
        }
        let mut letters: Vec<Letter> = Vec::new();
        plan.run(async |visit| {
            visit.open("/tjenester").await?;
            visit.card_count(30).await?;
            visit
                .driver()
                .cdp()
                .send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))
                .await?;
            visit.script(WATCH).await?;
            for words in TYPED {
                visit.type_into(WORDS, "").await?;
                for letter in words.chars() {
                    let letter = if letter == ' ' { "Space".to_owned() } else { letter.to_string() };
                    visit.press(&letter).await?;
                    // As fast as people type, so that what is left for a pause is done in one.
                    tokio::time::sleep(Duration::from_millis(120)).await;
                }
            }
            letters = serde_json::from_value(visit.script("return watched").await?)?;
            Ok(())
        })
        .await?;
        all.push(figures(dataset, &letters));
    }
    println!("dataset           letters  work p50  p95   max    seen p50  p95   (ms, {SLOWER}x slower)");
    for one in &all {
        let Figures { dataset, letters, work_p50, work_p95, work_max, seen_p50, seen_p95 } = one;
        println!(
            "{dataset:<16}  {letters:>7}  {work_p50:>8.1}  {work_p95:>4.1}  {work_max:>5.1}  {seen_p50:>8.1}  {seen_p95:>4.1}"
        );
    }
    let out = root.join("target/bench");
    fs::create_dir_all(&out)?;
    fs::write(out.join("typing.json"), serde_json::to_string_pretty(&all)? + "\n")?;
    Ok(())
}

fn figures(dataset: &'static str, letters: &[Letter]) -> Figures {
    let sorted = |of: fn(&Letter) -> f64| {
        let mut times: Vec<f64> = letters.iter().map(of).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let (work, seen) = (sorted(|letter| letter.work), sorted(|letter| letter.seen));
    let at = |times: &[f64], share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    Figures {
        dataset,
        letters: letters.len(),
        work_p50: at(&work, 50),
        work_p95: at(&work, 95),
        work_max: work.last().copied().unwrap_or_default(),
        seen_p50: at(&seen, 50),
        seen_p95: at(&seen, 95),
    }
}
