//! `search`: the records that answer a query.

use super::super::answer::{Answer, Failure};
use super::super::arguments;
use super::super::load::Part;
use super::super::table::{Row, answer};
use super::super::{fault::quote, publish, typo};
use crate::dataset::Dataset;
use crate::find::search::Index;
use crate::find::search::documents::{Label, Record, documents, record};
use crate::i18n::texts::texts;
use crate::model::area::{Area, reach};
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use clap::Args;
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
    let (place, data) = (arguments.sted, dataset(&arguments.dataset)?);
    if let Some(number) = place.filter(|number| data.places.kommune(*number).is_none()) {
        let known: Vec<String> =
            data.places.kommuner.iter().map(|kommune| kommune.number.to_string()).collect();
        let typed = number.to_string();
        let unknown = format!("no kommune has the number {}", quote(&typed));
        return Err(Failure::Sentence(typo::hint(unknown, &typed, known.iter().map(String::as_str))));
    }
    let index = index(&data);
    let near = |areas: &[Area]| match place {
        Some(kommune) => reach(areas, kommune, &data.places).map(Some),
        None => Some(None),
    };
    let near = |document: usize| match record(&data, document)? {
        Record::Service(service) => near(&service.serves),
        Record::Helpline(helpline) => near(&helpline.serves),
        Record::Meeting(meeting) => near(&meeting.serves),
    };
    let mut rows = Vec::new();
    for hit in index.find_among(&arguments.words(), arguments.limit, &near) {
        let (id, kind, name) = match record(&data, hit.document) {
            Some(Record::Service(service)) => (&service.id, "service", &service.name),
            Some(Record::Helpline(helpline)) => (&helpline.id, "helpline", &helpline.name),
            Some(Record::Meeting(meeting)) => (&meeting.id, "meeting", &meeting.name),
            None => continue,
        };
        let mut row = Row::new();
        row.insert("id".into(), id.as_str().into());
        row.insert("kind".into(), kind.into());
        row.insert("name".into(), name.as_str().into());
        row.insert("score".into(), hit.score.into());
        rows.push(row);
    }
    Ok(answer(&rows, ["score", "kind", "id", "name"], arguments.json))
}

/// The dataset as the app has it when all is loaded.
fn dataset(of: &arguments::Dataset) -> Result<Dataset, Failure> {
    let (authored, today) = (of.load(Part::ALL)?, of.today());
    // No dates: what is searched of a meeting does not depend on them.
    let (first, _) = publish::window(today);
    let meetings = authored.series.iter().map(|series| series.publish(first, first, today));
    Ok(Dataset {
        meetings: meetings.map(Arc::new).collect(),
        places: authored.places,
        postcodes: authored.postcodes,
        synonyms: authored.synonyms,
        helplines: authored.helplines.into_iter().map(Arc::new).collect(),
        services: authored.services.into_iter().map(Arc::new).collect(),
        ..Dataset::default()
    })
}

/// The index of all its records, in bokmål.
pub fn index(data: &Dataset) -> Index {
    let texts = texts(Lang::Nb);
    let label = |label| match label {
        Label::Type(kind) => texts.service_type.of(kind),
        Label::Topic(topic) => texts.topic.of(topic),
        Label::Audience(audience) => texts.audience.of(audience),
        Label::Tongue(tongue) => texts.tongue.of(tongue),
    };
    Index::new(&documents(data, Lang::Nb, &label), &data.synonyms)
}
