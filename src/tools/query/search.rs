//! `search`: the records that answer a query.

use super::super::arguments::Arguments;
use super::super::load::{Part, load};
use super::super::table::{Row, answer};
use super::super::{Answer, Failure, clock, fault::quote, publish, typo};
use crate::dataset::Dataset;
use crate::find::search::Index;
use crate::find::search::documents::{Label, Record, documents, record};
use crate::i18n::texts::texts;
use crate::model::area::{Area, reach};
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::schedule::civil::Date;
use std::sync::Arc;

pub const ARGUMENTS: &str = "DIR WORDS... [--sted NUMBER] [--limit N] [--today DATE] [--json]";

/// How many are shown unless more are asked for.
const LIMIT: usize = 10;

pub fn run(arguments: Arguments) -> Answer {
    let (words, limit) = (arguments.words("WORDS")?, arguments.parsed("limit")?.unwrap_or(LIMIT));
    let place: Option<KommuneNumber> = arguments.parsed("sted")?;
    let data = dataset(&arguments, arguments.parsed("today")?.unwrap_or_else(clock::today))?;
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
    for hit in index.find_among(&words, limit, &near) {
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
    Ok(answer(&rows, ["score", "kind", "id", "name"], arguments.has("json")))
}

/// The dataset as the app has it when all is loaded.
fn dataset(arguments: &Arguments, today: Date) -> Result<Dataset, Failure> {
    let authored = load(&arguments.path("DIR").unwrap_or_default(), Part::ALL, today)?;
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
