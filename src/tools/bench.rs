//! `bench`: how long the commands take, and what a kommune's page loads, today and with 30,000 services.

use super::answer::{Answer, Failure};
use super::load::{Authored, Part, load};
use super::squeeze::{KB, squeezed};
use super::table::table;
use super::{clock, generate, publish, query};
use crate::address::facet::Selection;
use crate::dataset::Dataset;
use crate::dataset::manifest::{DataFile, FileKind, Manifest, Need};
use crate::dataset::site::Site;
use crate::find::answer::{Question, answer};
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::schedule::civil::Date;
use clap::Args;
use generate::Amount;
use publish::Published;
use serde_json::{Value, json};
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What `bench` takes.
#[derive(Args)]
pub struct Arguments {
    /// The dataset
    #[arg(default_value = generate::SHIPPED)]
    dir: PathBuf,
    /// Where the figures are written
    #[arg(long, value_name = "DIR", default_value = "target/bench")]
    out: PathBuf,
    /// The services of the large dataset
    #[arg(long, value_name = "N", default_value_t = 30_000)]
    services: usize,
}

/// How often each thing is timed; the middle one counts.
const TIMES: usize = 7;
/// What is searched for.
const WORDS: &str = "pårørende rus";

pub fn run(Arguments { dir: shipped, out, services }: &Arguments) -> Answer {
    let today = clock::today();
    let large = out.join("generated");
    let _ = fs::remove_dir_all(&large);
    fs::create_dir_all(out).map_err(|error| cannot_write(out, &error))?;
    generate::generate(Amount { services: *services, series: 0 }, 1, today, shipped, &large)?;

    let (mut text, mut kept) = (String::new(), Vec::new());
    for (name, folder) in [("shipped", shipped), ("generated", &large)] {
        let (times, pages) = measure(folder, today)?;
        let rows: Vec<[String; 2]> =
            times.iter().map(|(what, ms)| [(*what).into(), format!("{ms:.2}")]).collect();
        text.push_str(&table([&format!("{name}, ms"), "median"], &rows));
        text.push('\n');
        let rows: Vec<[String; 4]> = pages.iter().map(Page::row).collect();
        text.push_str(&table(
            [&format!("{name}, data of a kommune's page"), "files", "KB", "KB, brotli 11"],
            &rows,
        ));
        text.push('\n');
        kept.push(json!({
            "dataset": name,
            "milliseconds": times.iter().map(|(what, ms)| ((*what).to_owned(), json!(ms))).collect::<serde_json::Map<_, _>>(),
            "pages": pages.iter().map(Page::json).collect::<Vec<_>>(),
        }));
    }
    keep(out, "data.json", &Value::Array(kept))?;
    let _ = fs::remove_dir_all(&large);
    Ok(text)
}

type Times = Vec<(&'static str, f64)>;

fn measure(folder: &Path, today: Date) -> Result<(Times, Vec<Page>), Failure> {
    let authored = load(folder, Part::ALL, today)?;
    let helplines = Part { helplines: true, services: true, ..Part::default() };
    let files = publish::files(&authored, today);
    let dataset = dataset(&files);
    let index = query::search::index(&dataset);
    let question = Question { words: WORDS, place: None, chosen: &Selection::default(), now: None };
    let times = vec![
        ("check", median(|| load(folder, Part::ALL, today).is_ok())),
        ("build, without writing", median(|| publish::files(&authored, today).len())),
        ("open, with reading", median(|| load(folder, helplines, today).is_ok())),
        ("reading what is published", median(|| self::dataset(&files).services.len())),
        ("search: making the index", median(|| query::search::index(&dataset))),
        ("search: one query", median(|| answer(&dataset, &index, question).near.len())),
    ];
    Ok((times, pages(&authored, &files, today)))
}

/// The middle of some timings in milliseconds.
fn median<T>(mut run: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[TIMES / 2]
}

/// What the app has loaded when it has loaded everything.
fn dataset(files: &[Published]) -> Dataset {
    let mut dataset = Dataset::default();
    for published in files.iter().filter(|published| published.file.lang.is_none_or(|lang| lang == Lang::Nb))
    {
        dataset.add(published.file.kind, &published.text).expect("what was published can be read");
    }
    dataset
}

/// The data that a kommune's page loads.
struct Page {
    kommune: String,
    files: usize,
    bytes: usize,
    squeezed: usize,
}

impl Page {
    fn row(&self) -> [String; 4] {
        let kb = |bytes: usize| format!("{:.1}", bytes as f64 / KB);
        [self.kommune.clone(), self.files.to_string(), kb(self.bytes), kb(self.squeezed)]
    }

    fn json(&self) -> Value {
        json!({ "kommune": self.kommune, "files": self.files, "bytes": self.bytes, "brotli": self.squeezed })
    }
}

/// The page of Volda, and those that load the least, the middle and the most.
fn pages(authored: &Authored, files: &[Published], today: Date) -> Vec<Page> {
    let manifest: Manifest = serde_json::from_str(&publish::manifest(files, &Site::default(), today))
        .expect("what was published can be read");
    let load_of = |number: KommuneNumber| {
        let needs = [FileKind::Services, FileKind::Meetings].map(|kind| Need::serving(kind, Some(number)));
        manifest.files_for(&needs, Lang::Nb).cloned().collect::<Vec<_>>()
    };
    let mut kommuner: Vec<_> = authored.places.kommuner.iter().collect();
    let size_of = |named: &DataFile| {
        let file = files.iter().find(|published| published.file.name == named.name);
        file.map_or(0, |published| published.text.len())
    };
    kommuner.sort_by_key(|kommune| load_of(kommune.number).iter().map(size_of).sum::<usize>());
    let volda = kommuner.iter().find(|kommune| kommune.number.to_string() == "1577").copied();
    let chosen =
        [kommuner.first(), kommuner.get(kommuner.len() / 2), kommuner.last()].into_iter().flatten().copied();
    volda
        .into_iter()
        .chain(chosen)
        .map(|kommune| {
            let names = load_of(kommune.number);
            let texts =
                files.iter().filter(|published| names.iter().any(|file| file.name == published.file.name));
            let texts: Vec<&str> = texts.map(|published| published.text.as_str()).collect();
            Page {
                kommune: format!("{} {}", kommune.number, kommune.name()),
                files: texts.len(),
                bytes: texts.iter().map(|text| text.len()).sum(),
                squeezed: texts.iter().map(|text| squeezed(text.as_bytes())).sum(),
            }
        })
        .collect()
}

/// Writes a result where `./dev bench` and CI look for it.
pub fn keep(out: &Path, name: &str, value: &Value) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).expect("keys are texts") + "\n";
    let written = fs::create_dir_all(out).and_then(|()| fs::write(out.join(name), text));
    written.map_err(|error| cannot_write(out, &error))
}

fn cannot_write(out: &Path, error: &std::io::Error) -> Failure {
    Failure::Sentence(format!("cannot write into {}: {error}", out.display()))
}
