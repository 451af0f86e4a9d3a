//! A month of meetings on one sheet, for the notice board.

use super::html::{tag, text};
use super::qr::code;
use super::texts::{Texts as Words, texts as words};
use crate::address::route::{Address, Query, Route};
use crate::dataset::Dataset;
use crate::dataset::manifest::FileKind;
use crate::find::agenda::{Entry, between, count};
use crate::find::directory::on_paper;
use crate::i18n::texts::{Texts, join, texts};
use crate::model::channel::ChannelKind;
use crate::model::source::{Trust, trust};
use crate::schedule::civil::Date;
use crate::schedule::holidays::holiday;
use crate::schedule::month::first_of_month;
use crate::schedule::occurrence::OccurrenceStatus;
use crate::vocabulary::Vocabulary;

/// As many helplines stand below.
const HELPLINES: usize = 4;
/// With more meetings than these the type is smaller, and in two columns.
const MANY: usize = 10;

/// The meetings of a month in large type, whom to call, and the way to the calendar, as HTML.
///
/// The question has a line with the origin of the site, one with its base, one with the page's address, one with
/// today, and then the data files, each on a line after its kind and a space.
pub fn poster(question: &str) -> Option<String> {
    let mut lines = question.lines();
    let (origin, base, address) = (lines.next()?, lines.next()?, lines.next()?);
    let today: Date = lines.next()?.parse().ok()?;
    let mut data = Dataset::default();
    for line in lines {
        let (kind, file) = line.split_once(' ')?;
        data.add(FileKind::from_word(kind)?, file)?;
    }
    let address = Address::parse(base, address);
    let query = address.route.query()?.clone();
    let (texts, words) = (texts(address.lang), words(address.lang));

    let first = first_of_month(query.date.unwrap_or(today));
    let days = between(&data.meetings, &query, &data.places, first, first.end_of_month());
    let many = count(&days) > MANY;
    let place = query.place.and_then(|place| data.places.kommune(place)).map(|kommune| kommune.name());
    let title = (words.poster_title)(place.unwrap_or(texts.whole_country), &texts.say_month(first));
    let mut html = tag("h2", &[], &text(&title));
    if days.is_empty() {
        html.push_str(&tag("p", &[], words.poster_empty));
    }
    let days: String = days.iter().map(|(date, entries)| day(&data, texts, words, *date, entries)).collect();
    html.push_str(&tag("ul", &[("class", "poster-days")], &days));

    let lines: String = on_paper(&data.helplines, query.place, &data.places, HELPLINES)
        .iter()
        .filter_map(|helpline| {
            let is_phone = |kind: ChannelKind| kind == ChannelKind::Phone;
            let channel = helpline.channels.iter().find(|channel| is_phone(channel.contact.kind()))?;
            let number = tag("strong", &[], &text(&channel.contact.written()));
            let doubt = match trust(helpline.confirmed, &helpline.sources, today) {
                Trust::Unconfirmed => tag("em", &[], words.poster_unconfirmed),
                Trust::Confirmed(_) | Trust::Sourced => String::new(),
            };
            Some(tag("li", &[], &(tag("span", &[], &text(helpline.name.as_str())) + &number + &doubt)))
        })
        .collect();
    let made = (words.poster_made)(&texts.say_date(today));
    let help = tag("h3", &[], words.poster_helplines)
        + &tag("ul", &[("class", "poster-lines")], &lines)
        + &tag("p", &[("class", "poster-made")], &text(&made));
    let live = address.with(Route::Calendar(Query { date: None, view: Default::default(), ..query }));
    let code = code(words, &join!(origin, live.href(base)), words.poster_code);
    html.push_str(&tag("div", &[("class", "poster-foot")], &(tag("div", &[], &help) + &code)));
    let lead = tag("p", &[("class", "lead")], words.poster_lead);
    let mut attributes = vec![("class", "poster")];
    if many {
        // More than fits in one column of large type.
        attributes.push(("data-many", ""));
    }
    Some(lead + &tag("article", &attributes, &html))
}

/// A day with its meetings.
fn day(data: &Dataset, texts: &Texts, words: &Words, date: Date, entries: &[Entry]) -> String {
    let mut when = tag("strong", &[], &join!(date.day()));
    when.push_str(&tag("span", &[], texts.say_weekday(date.weekday())));
    if let Some(holiday) = holiday(date) {
        when.push_str(&tag("small", &[], texts.holiday.of(holiday)));
    }
    let mut meetings = String::new();
    for Entry { meeting, occurrence } in entries {
        let time = occurrence.start.map(|start| texts.say_times(start, occurrence.end));
        let venue = meeting.venue(occurrence);
        let place = venue.and_then(|venue| venue.name.as_ref().or(venue.street.as_ref()));
        let kommune = meeting.kommune().and_then(|number| data.places.kommune(number));
        let place = place.map(|name| name.as_str()).or(kommune.map(|kommune| kommune.name()));
        let parts: Vec<&str> = [time.as_deref(), place].into_iter().flatten().collect();
        let status = match (occurrence.status, occurrence.moved_from) {
            (OccurrenceStatus::Confirmed, _) => String::new(),
            (OccurrenceStatus::Expected, _) => words.poster_unconfirmed.to_owned(),
            (OccurrenceStatus::Moved, Some(from)) => (texts.moved_from)(&texts.say_day_of_year(from)),
            (status, _) => texts.occurrence.of(status).to_owned(),
        };
        let mut about = text(&parts.join(", "));
        if !status.is_empty() {
            about.push_str(" · ");
            about.push_str(&tag("em", &[], &text(&status)));
        }
        let name = tag("strong", &[], &text(meeting.name.as_str()));
        meetings.push_str(&tag("li", &[], &(name + &tag("span", &[], &about))));
    }
    let when = tag("div", &[("class", "poster-date")], &when);
    tag("li", &[], &(when + &tag("ul", &[], &meetings)))
}
