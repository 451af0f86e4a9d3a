//! `search`: what answers a query, in the order of the page.

use super::super::answer::Answer;
use super::super::arguments;
use super::super::table::{Row, answer as shown};
use super::whole::{check_place, whole};
use crate::address::facet::Selection;
use crate::dataset::Dataset;
use crate::find::answer::{Answer as Found, Group, Index, Question, Row as FoundRow, answer};
use crate::find::search::documents::Record;
use crate::i18n::texts::texts;
use crate::model::danger::Danger;
use crate::model::guide::GuideEntry;
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::model::text::Slug;
use crate::schedule::civil::Moment;
use crate::vocabulary::Vocabulary;
use clap::Args;
use serde_json::Value;

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

/// After how many rows the best guide stands. The page has it beside the first of them; nobody to call comes later for it.
const BEST_GUIDE: usize = 2;
/// What part of all rows may be something to read.
const READ: usize = 3;

impl Arguments {
    /// The words as they would stand in the box.
    pub fn words(&self) -> String {
        self.words.join(" ")
    }
}

pub fn run(arguments: &Arguments) -> Answer {
    let (words, place, now) = (arguments.words(), arguments.sted, arguments.at);
    let (data, _) = whole(&arguments.dataset.on(now.map(|now| now.date)))?;
    place.map_or(Ok(()), |number| check_place(&data, number))?;
    let question = Question { words: &words, place, chosen: &Selection::default(), now };
    let answer = answer(&data, &index(&data), question);
    let mut rows = found(&answer);
    let mut read = guides(&answer);
    // However much is near, what there is to read has some place; never so much that nobody to call is left.
    read.truncate(arguments.limit / READ);
    rows.truncate(arguments.limit - read.len());
    let best: Vec<Row> = read.drain(..read.len().min(1)).collect();
    let at = rows.len().min(BEST_GUIDE);
    rows.splice(at..at, best);
    rows.extend(read);
    Ok(shown(&rows, ["group", "score", "kind", "id", "name"], arguments.json))
}

/// What the page shows without «vis alle», in its order.
fn found(answer: &Found) -> Vec<Row> {
    let row = |found: &FoundRow| {
        let named = match found.record {
            Record::Service(service) => ("service", &service.id, service.name.as_str()),
            Record::Helpline(helpline) => ("helpline", &helpline.id, helpline.name.as_str()),
            Record::Meeting(meeting) => ("meeting", &meeting.id, meeting.name.as_str()),
        };
        row(found.group, named, found.score, danger(answer))
    };
    answer.rows().iter().map(row).collect()
}

/// The guides that the words lead to.
fn guides(answer: &Found) -> Vec<Row> {
    let row = |(guide, score): &(GuideEntry, u32)| {
        row(Group::Read, ("guide", &guide.id, guide.name.get(Lang::Nb).0), *score, danger(answer))
    };
    answer.read.iter().map(row).collect()
}

fn danger(answer: &Found) -> Option<Danger> {
    answer.danger.as_ref().map(|alarm| alarm.danger)
}

fn row(group: Group, (kind, id, name): (&str, &Slug, &str), score: u32, danger: Option<Danger>) -> Row {
    let mut row = Row::new();
    row.insert("id".into(), id.as_str().into());
    row.insert("kind".into(), kind.into());
    row.insert("name".into(), name.into());
    row.insert("score".into(), score.into());
    row.insert("group".into(), group.as_str().into());
    row.insert("danger".into(), danger.map_or(Value::Null, |danger| danger.as_str().into()));
    row
}

/// The index of all its records, in bokmål.
pub fn index(data: &Dataset) -> Index {
    Index::new(data, texts(Lang::Nb))
}
