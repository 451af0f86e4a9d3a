//! `generate`: a large invented dataset, to measure with what the country might have one day.

mod chance;
mod series;
mod words;

use super::answer::{Answer, Failure};
use super::load::{Part, load};
use super::{clock, folder};
use crate::model::place::{FylkeNumber, Kommune, Places};
use crate::model::taxonomy::{Audience, ServiceType, Topic};
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use chance::Chance;
use clap::Args;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What `generate` takes.
#[derive(Args)]
pub struct Arguments {
    /// How many services
    #[arg(long, value_name = "N")]
    services: usize,
    /// A new folder for the dataset
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// How many series with a meeting every day
    #[arg(long, value_name = "N", default_value_t = 0)]
    series: usize,
    /// What chance begins with; the same seed invents the same
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// The dataset whose places, helplines and meetings are taken over
    #[arg(long, value_name = "DIR", default_value = SHIPPED)]
    from: PathBuf,
}

/// The records of each file of a folder.
type Files = BTreeMap<FylkeNumber, Vec<Value>>;

/// How much is invented.
#[derive(Clone, Copy)]
pub struct Amount {
    /// Services.
    pub services: usize,
    /// Series with a meeting every day, beside those of the dataset that is taken over.
    pub series: usize,
}

/// The dataset whose places, helplines and meetings are taken over.
pub const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");

pub fn run(arguments: &Arguments) -> Answer {
    let Arguments { services, out, series, seed, from } = arguments;
    generate(Amount { services: *services, series: *series }, *seed, clock::today(), from, out)?;
    Ok(format!("{services} invented services and {series} series in {}\n", out.display()))
}

/// Writes a dataset as it could be on a day; the same seed writes the same.
pub fn generate(amount: Amount, seed: u64, today: Date, from: &Path, out: &Path) -> Result<(), Failure> {
    let shipped = load(from, Part { places: true, ..Part::default() }, today)?;
    let (mut services, mut meetings) = (Files::new(), Files::new());
    let mut chance = Chance::new(seed);
    let ranked = ranked(&shipped.places, &mut chance);
    for number in 0..amount.services {
        let kommune = ranked[chance.skewed(ranked.len())];
        let service = service(number, kommune, &shipped.places, &mut chance);
        services.entry(kommune.fylke).or_default().push(service);
    }
    for number in 0..amount.series {
        let kommune = ranked[chance.skewed(ranked.len())];
        let series = series::series(number, kommune, today, &mut chance);
        meetings.entry(kommune.fylke).or_default().push(series);
    }
    let told = |error: std::io::Error| Failure::Sentence(format!("cannot write {}: {error}", out.display()));
    if out.exists() {
        return Err(Failure::Sentence(format!("{} is there already; choose a new folder", out.display())));
    }
    let mut kept: Vec<PathBuf> =
        [folder::FYLKER, folder::REGIONS, folder::KOMMUNER, folder::POSTCODES, folder::HELPLINES]
            .map(PathBuf::from)
            .into();
    let kept_meetings = fs::read_dir(from.join(folder::MEETINGS)).map_err(told)?;
    let kept_meetings: Vec<PathBuf> =
        kept_meetings.flatten().map(|file| Path::new(folder::MEETINGS).join(file.file_name())).collect();
    kept.extend(kept_meetings.clone());
    for name in [folder::PLACES, folder::SERVICES, folder::MEETINGS] {
        fs::create_dir_all(out.join(name)).map_err(told)?;
    }
    for file in kept {
        fs::copy(from.join(&file), out.join(&file)).map_err(told)?;
    }
    for file in kept_meetings.iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
        forget_hosts(&out.join(file)).map_err(told)?;
    }
    for (folder, files) in [(folder::SERVICES, services), (folder::MEETINGS, meetings)] {
        for (fylke, more) in files {
            let file = out.join(folder).join(format!("{fylke}.json"));
            let mut records: Vec<Value> = match fs::read_to_string(&file) {
                Ok(text) => serde_json::from_str(&text).expect("the dataset was checked when it was loaded"),
                Err(_) => Vec::new(),
            };
            records.extend(more);
            let text = serde_json::to_string_pretty(&records).expect("keys are texts");
            fs::write(file, text).map_err(told)?;
        }
    }
    Ok(())
}

/// Takes the services that arrange them out of series of meetings, because those services stay behind.
fn forget_hosts(file: &Path) -> std::io::Result<()> {
    let mut records: Vec<Value> = serde_json::from_str(&fs::read_to_string(file)?)?;
    for record in records.iter_mut().filter_map(Value::as_object_mut) {
        record.remove("host_service");
    }
    fs::write(file, serde_json::to_string_pretty(&records)?)
}

/// The kommuner from the one with the most services to the one with the fewest: cities first, then by chance.
fn ranked<'a>(places: &'a Places, chance: &mut Chance) -> Vec<&'a Kommune> {
    let mut ranked: Vec<(u64, &Kommune)> = places
        .kommuner
        .iter()
        .map(|kommune| {
            let city = words::CITIES.iter().position(|city| *city == kommune.name());
            (city.map_or_else(|| chance.next() | 1 << 63, |rank| rank as u64), kommune)
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, kommune)| kommune).collect()
}

fn service(number: usize, kommune: &Kommune, places: &Places, chance: &mut Chance) -> Value {
    let kind = ServiceType::ALL[chance.below(ServiceType::ALL.len())];
    let (title, what, whom) =
        (chance.one_of(&words::TITLES), chance.one_of(&words::WHAT), chance.one_of(&words::WHOM));
    let place = kommune.name();
    let mut record = json!({
        "id": format!("oppdiktet-{number}"),
        "name": format!("{title} {} i {place}", chance.one_of(&words::PATRONS)),
        "description": {
            "nb": format!("{what} {whom}. {}", chance.one_of(&words::HOW)),
            "en": format!("Number {number}: help for relatives in {place}, {}.", chance.one_of(&words::ENGLISH)),
        },
        "type": kind.as_str(),
        "operator": format!("{place} kommune"),
        "serves": serves(kommune, places, chance),
        "address": { "street": format!("{} {}", chance.one_of(&words::STREETS), 1 + chance.below(90)), "kommune": kommune.number.to_string() },
        "channels": [
            { "kind": "phone", "value": format!("+47{}", 20_000_000 + chance.below(70_000_000)) },
            { "kind": "web", "value": format!("https://www.example.no/tilbud/{number}") },
        ],
        "audience": chance.some_of::<Audience>(),
        "topics": chance.some_of::<Topic>(),
        "referral": "none",
        "cost": "free",
        "sources": [{ "url": format!("https://www.example.no/tilbud/{number}/om"), "kind": "own", "dated": format!("{}", 2019 + chance.below(7)) }],
    });
    if chance.below(4) == 0 {
        let closes = format!("{}:30", 14 + chance.below(3));
        let weekly = json!([{ "days": ["mo", "tu", "we", "th", "fr"], "opens": "09:00", "closes": closes }]);
        record["hours"] = json!({ "weekly": weekly, "holidays": "closed" });
    }
    record
}

/// Mostly the kommune; some serve their neighbours too, a few the fylke, very few the country.
fn serves(kommune: &Kommune, places: &Places, chance: &mut Chance) -> Vec<String> {
    match chance.below(1000) {
        0 => vec!["NO".into()],
        1..=10 => vec![kommune.fylke.to_string()],
        11..=50 => {
            let near: Vec<&Kommune> =
                places.kommuner.iter().filter(|other| other.fylke == kommune.fylke).collect();
            let at = near.iter().position(|other| other.number == kommune.number).unwrap_or_default();
            near[at..].iter().take(2 + chance.below(3)).map(|other| other.number.to_string()).collect()
        }
        _ => vec![kommune.number.to_string()],
    }
}
