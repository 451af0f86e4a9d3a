//! `ical`: a series of meetings for somebody's own calendar.

use super::super::answer::{Answer, Failure};
use super::super::arguments::Dataset;
use super::super::load::Part;
use super::super::publish;
use super::unknown_id;
use crate::calendar::ical::{Reminder, one, series};
use crate::i18n::texts::texts;
use crate::model::lang::Lang;
use crate::schedule::civil::Date;
use clap::Args;

/// What `ical` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: Dataset,
    /// The id of the series
    id: String,
    /// Only the meeting on this day
    #[arg(long)]
    date: Option<Date>,
}

/// No date of a series is earlier.
const EARLIEST: i32 = 1900;

pub fn run(Arguments { dataset, id, date }: &Arguments) -> Answer {
    let today = dataset.today();
    // The services lend their channels to the meetings that they arrange.
    let data = dataset.load(Part { services: true, meetings: true, ..Part::default() })?;
    let Some(found) = data.series.iter().find(|series| series.meeting.id.as_str() == id) else {
        let known = data.series.iter().map(|series| series.meeting.id.as_str());
        return Err(unknown_id("series of meetings", id, known));
    };
    let first = Date::new(EARLIEST, 1, 1).unwrap_or(today);
    let (_, last) = publish::window(today);
    let meeting = found.publish(first, last, today);
    let texts = texts(Lang::Nb);
    let file = match date {
        Some(date) => one(&meeting, *date, texts, Reminder::None),
        None => series(&meeting, texts, Reminder::None),
    };
    file.ok_or_else(|| {
        Failure::Sentence(match date {
            Some(date) => format!("{id} has no meeting on {date}"),
            None => format!("{id} has no dates: they are not known, or its source is too old to be trusted"),
        })
    })
}
