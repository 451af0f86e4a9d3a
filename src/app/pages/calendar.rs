//! Meetings, day by day.

use super::needs_of_route;
use crate::agenda::{Entry, coming, counts, dateless};
use crate::app::components::{
    Listing, chips, filters, listing, meeting_card, page_title, place_line, rows, series_card, when_loaded,
};
use crate::app::context::App;
use crate::app::node::{Node, Row, known, node, nothing, paragraph, several};
use crate::civil::Date;
use crate::facets::{Counts, Facet};
use crate::route::Query;
use leptos::prelude::*;

/// How many days are shown at first, and how many more each time.
const DAYS: usize = 20;

/// What meetings can be narrowed by.
const FACETS: &[Facet] = &[Facet::Topic, Facet::Audience];

/// The meetings that were asked for: those with dates day by day, then those without.
pub fn calendar(app: App) -> Node {
    let texts = app.texts;
    let title = move || match app.query().place.and_then(|place| app.kommune_name(place)) {
        Some(name) => (texts.calendar_title_in)(&name),
        None => texts.calendar_title.to_owned(),
    };
    let lists = move || {
        let days = listing(app, DAYS, Box::new(move |shown| days(app, shown)), Box::new(nothing));
        let others = node("section").class("group").child(rows(Box::new(move || without_dates(app))));
        let list = node("div").class("results").child(chips(app)).child(days).child(others);
        let left = known(move || how_many(app, &app.query()));
        let all = known(move || how_many(app, &Query::default()));
        node("div").class("narrowed").child(filters(app, FACETS, left, all)).child(list)
    };
    several(vec![
        page_title(app, Box::new(title)),
        paragraph("lead", texts.calendar_lead),
        place_line(app),
        when_loaded(app, needs_of_route(app), Box::new(lists)),
    ])
}

/// How many each choice leaves.
fn how_many(app: App, query: &Query) -> Counts {
    let data = app.data();
    app.now.get().map_or_else(Counts::default, |now| counts(&data.meetings, query, &data.places, now))
}

/// The dates to come, the first `shown` days of them.
fn days(app: App, shown: usize) -> Listing {
    let Some(now) = app.now.get() else { return Listing::default() };
    let data = app.data();
    let days = coming(&data.meetings, &app.query(), &data.places, now);
    let count = days.iter().map(|(_, entries)| entries.len()).sum();
    let is_more = days.len() > shown;
    let mut rows = Vec::new();
    for (date, entries) in days.into_iter().take(shown) {
        rows.push(day_row(app, date));
        rows.extend(entries.into_iter().map(|entry| entry_row(app, entry)));
    }
    Listing { count: (app.texts.meetings_found)(count), rows, is_more, nothing: false }
}

fn day_row(app: App, date: Date) -> Row {
    let (machine, said) = (String::from(date), app.texts.say_day(date));
    let draw = move || node("h2").class("day").child(node("time").with("datetime", &machine).text(&said));
    Row::new(&String::from(date), Box::new(draw))
}

fn entry_row(app: App, entry: Entry) -> Row {
    let key = [entry.meeting.id.as_str(), " ", &String::from(entry.occurrence.date)].concat();
    Row::new(&key, Box::new(move || meeting_card(app, &entry, false)))
}

/// The series of which no date is known.
fn without_dates(app: App) -> Vec<Row> {
    let Some(now) = app.now.get() else { return Vec::new() };
    let data = app.data();
    let series = dateless(&data.meetings, &app.query(), &data.places, now);
    let mut rows = Vec::new();
    if !series.is_empty() {
        rows.push(Row::heading(app.texts.no_dates_title));
        rows.push(Row::new("why", Box::new(move || paragraph("wide", app.texts.no_dates_text))));
    }
    for meeting in series {
        let id = meeting.id.clone();
        rows.push(Row::new(id.as_str(), Box::new(move || series_card(app, &meeting))));
    }
    rows
}
