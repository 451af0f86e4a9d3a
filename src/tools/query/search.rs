//! `search`: what answers a query, in the order of the page.

use super::super::answer::{Answer, Failure};
use super::super::arguments;
use super::super::load::Part;
use super::super::table::{Row, answer as shown};
use super::super::{fault::quote, publish, typo};
use crate::address::facet::Selection;
use crate::dataset::Dataset;
use crate::find::answer::{Index, Question, Row as Found, answer};
use crate::find::search::documents::Record;
use crate::i18n::texts::texts;
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::schedule::civil::Moment;
use crate::vocabulary::Vocabulary;
use clap::Args;
use serde_json::Value;
use std::sync::Arc;

/// What `search` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: arguments::Dataset,
    /// What somebody would type
    #[arg(required = true)]
    words: Vec<String>,
    /// Only what serves the kommune with this number
    #[arg(long, value_name = "NUMBER")]
    sted: Option<KommuneNumber>,
    /// The moment on Oslo's clock, such as 2026-12-24T18:00; without it nobody knows who answers
    #[arg(long, value_name = "MOMENT")]
    at: Option<Moment>,
    /// How many to show
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
    /// Prints JSON, one record a line
    #[arg(long)]
    json: bool,
}

impl Arguments {
    /// The words as they would stand in the box.
    pub fn words(&self) -> String {
        self.words.join(" ")
    }
}

pub fn run(arguments: &Arguments) -> Answer {
    let (words, place, now) = (arguments.words(), arguments.sted, arguments.at);
    let data = dataset(&arguments.dataset.on(now.map(|now| now.date)))?;
    if let Some(number) = place.filter(|number| data.places.kommune(*number).is_none()) {
        let known: Vec<String> =
            data.places.kommuner.iter().map(|kommune| kommune.number.to_string()).collect();
        let typed = number.to_string();
        let unknown = format!("no kommune has the number {}", quote(&typed));
        return Err(Failure::Sentence(typo::hint(unknown, &typed, known.iter().map(String::as_str))));
    }
    let question = Question { words: &words, place, chosen: &Selection::default(), now };
    let mut rows = rows(&data, question);
    rows.truncate(arguments.limit);
    Ok(shown(&rows, ["group", "score", "kind", "id", "name"], arguments.json))
}

/// What the page shows without «vis alle», in its order.
fn rows(data: &Dataset, question: Question) -> Vec<Row> {
    let answer = answer(data, &index(data), question);
    let danger = answer.danger.as_ref().map(|alarm| alarm.danger);
    let row = |found: &Found| {
        let (kind, id, name) = match found.record {
            Record::Service(service) => ("service", &service.id, &service.name),
            Record::Helpline(helpline) => ("helpline", &helpline.id, &helpline.name),
            Record::Meeting(meeting) => ("meeting", &meeting.id, &meeting.name),
        };
        let mut row = Row::new();
        row.insert("id".into(), id.as_str().into());
        row.insert("kind".into(), kind.into());
        row.insert("name".into(), name.as_str().into());
        row.insert("score".into(), found.score.into());
        row.insert("group".into(), found.group.as_str().into());
        row.insert("danger".into(), danger.map_or(Value::Null, |danger| danger.as_str().into()));
        row
    };
    answer.rows().iter().map(row).collect()
}

/// The dataset as the app has it when all is loaded.
fn dataset(of: &arguments::Dataset) -> Result<Dataset, Failure> {
    let (authored, today) = (of.load(Part::ALL)?, of.today());
    let (first, last) = publish::window(today);
    let meetings = authored.series.iter().map(|series| series.publish(first, last, today));
    Ok(Dataset {
        meetings: meetings.map(Arc::new).collect(),
        places: authored.places,
        areas: authored.areas,
        postcodes: authored.postcodes,
        synonyms: authored.synonyms,
        helplines: authored.helplines.into_iter().map(Arc::new).collect(),
        services: authored.services.into_iter().map(Arc::new).collect(),
        ..Dataset::default()
    })
}

/// The index of all its records, in bokmål.
pub fn index(data: &Dataset) -> Index {
    Index::new(data, texts(Lang::Nb))
}
