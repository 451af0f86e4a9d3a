//! Meetings as a list, a week or a month.

mod month;
mod week;

use super::needs_of_route;
use crate::address::facet::Facet;
use crate::address::route::{CalendarView, Query, Route};
use crate::app::components::{
    Listing, away, chips, filters, listing, meeting_card, page_title, place_line, rows, series_card,
    when_loaded,
};
use crate::app::context::App;
use crate::app::node::{Known, Node, Row, known, live, node, nothing, paragraph, several};
use crate::find::agenda::{
    DAYS_MADE, DAYS_SHOWN, Days, Entry, between, coming, count, counts, dateless, hosts,
};
use crate::find::facets::Counts;
use crate::i18n::texts::join;
use crate::schedule::civil::Date;
use crate::schedule::holidays::holiday;
use crate::schedule::month::{Week, first_of_month, months_later};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

const DAYS: usize = if cfg!(feature = "app") { DAYS_SHOWN } else { DAYS_MADE };

/// What meetings can be narrowed by.
const FACETS: &[Facet] = &[Facet::Confirmed, Facet::Topic, Facet::Audience];

/// The meetings that were asked for: those with dates as list, week or month, then those without.
pub fn calendar(app: App) -> Node {
    let texts = app.texts;
    let title = move || match app.place().and_then(|place| app.kommune_name(place)) {
        Some(name) => (texts.calendar_title_in)(&name),
        None => texts.calendar_title.to_owned(),
    };
    let view = known(move || app.query().view);
    let lists = move || {
        let dates = move || match *view.get() {
            CalendarView::List => {
                listing(app, DAYS, Box::new(move |shown| days(app, shown)), Box::new(nothing))
            }
            CalendarView::Week => week::week(app),
            CalendarView::Month => month::month(app),
        };
        let asked = known(move || asked(app));
        let others =
            node("section").class("group").child(rows(Box::new(move || without_dates(app, &asked.get()))));
        let list = node("div").class("results").child(chips(app)).child(live(Box::new(dates))).child(others);
        let left = known(move || how_many(app, &asked.get()));
        let all = known(move || how_many(app, &Query::default()));
        node("div").class("narrowed").child(filters(app, FACETS, left, all)).child(list)
    };
    several(vec![
        page_title(app, Box::new(title)),
        paragraph("lead", texts.calendar_lead),
        place_line(app),
        views(app),
        when_loaded(app, needs_of_route(app), Box::new(lists)),
        away(app),
        on_with_it(app),
    ])
}

/// What was asked for; which day of the period is chosen makes no difference.
fn asked(app: App) -> Query {
    let query = app.query();
    Query { date: query.date.map(|day| begin(query.view, day)), ..query }
}

/// How many each choice leaves of what is shown.
fn how_many(app: App, query: &Query) -> Counts {
    let data = app.data();
    let Some(now) = app.now.get() else { return Counts::default() };
    counts(&data.meetings, query, &data.places, now, period_of(query, now.date))
}

/// The days that a week or a month shows; the list has no end.
fn period_of(query: &Query, today: Date) -> Option<(Date, Date)> {
    let day = query.date.unwrap_or(today);
    match query.view {
        CalendarView::List => None,
        CalendarView::Week => Some((Week::of(day).monday, Week::of(day).monday.plus(6))),
        CalendarView::Month => Some((first_of_month(day), day.end_of_month())),
    }
}

/// List, week or month, and the day to start from.
fn views(app: App) -> Node {
    let texts = app.texts;
    let link = |view: &CalendarView| {
        let view = *view;
        let href = move || Some(app.href(Route::Calendar(Query { view, ..app.query() })));
        let current = move || (app.query().view == view).then(|| "true".to_owned());
        let link = node("a").bind("href", Box::new(href)).bind("aria-current", Box::new(current));
        node("li").child(link.text((texts.view)(view)))
    };
    let links = node("ul").class("views").children(CalendarView::ALL.iter().map(link).collect());
    let links = node("nav").with("aria-label", texts.view_label).child(links);
    let value = move || day(app).map_or(String::new(), String::from).into();
    let choose = move |event| {
        let chosen: Option<Date> = event_target_value(&event).parse().ok();
        if chosen.is_some() {
            app.change(&|query| query.date = chosen);
        }
    };
    let box_ = node("input")
        .class("ds-input")
        .with("type", "date")
        .with("id", "dato")
        .prop("value", Box::new(value))
        .on("change", Box::new(choose));
    let label = node("label").class("ds-label").with("for", "dato").text(texts.go_to_date);
    let date = node("div").class("choice").child(label).child(box_);
    node("div").class("calendar-bar").child(links).child(date).child(host_choice(app))
}

/// The name of the period that is shown, and the ways to the one before, to the one after and to today.
fn period(app: App, view: CalendarView, name: impl Fn(Date) -> String + Send + Sync + 'static) -> Node {
    let texts = app.texts;
    let step = move |label: &'static str, sign: &'static str, by: i32| {
        let href = move || {
            let day = day(app)?;
            let day = if view == CalendarView::Week { day.plus(7 * by) } else { months_later(day, by) };
            Some(app.href(Route::Calendar(Query { date: Some(day), ..app.query() })))
        };
        let link =
            node("a").class("ds-button").with("data-variant", "secondary").bind("href", Box::new(href));
        link.with("aria-label", label).text(sign)
    };
    let today = move || Some(app.href(Route::Calendar(Query { date: None, ..app.query() })));
    let today = node("a").class("ds-button").with("data-variant", "tertiary").bind("href", Box::new(today));
    let said = move || day(app).map(&name).unwrap_or_default();
    node("div")
        .class("period")
        .child(node("h2").with("id", "period").say(Box::new(said)))
        .child(step((texts.previous)(view), "‹", -1))
        .child(today.text(texts.go_to_today))
        .child(step((texts.next)(view), "›", 1))
}

/// The day that was chosen, or today.
fn day(app: App) -> Option<Date> {
    app.query().date.or_else(|| Some(app.now.get()?.date))
}

/// The first day of the period that a day is shown in.
fn begin(view: CalendarView, day: Date) -> Date {
    match view {
        CalendarView::List => day,
        CalendarView::Week => Week::of(day).monday,
        CalendarView::Month => first_of_month(day),
    }
}

/// What was asked for in so many days from the first; worked out again only for others.
fn found(app: App, period: Known<Option<(Date, Date)>>) -> Known<Days> {
    // Which of these days is chosen makes no difference.
    let wanted = known(move || Query { date: None, ..app.query() });
    known(move || {
        let Some((first, last)) = *period.get() else { return Vec::new() };
        let data = app.data();
        between(&data.meetings, &wanted.get(), &data.places, first, last)
    })
}

/// Who arranges what is shown.
fn host_choice(app: App) -> Node {
    let texts = app.texts;
    let wanted = known(move || asked(app));
    let offers = known(move || {
        let (data, wanted) = (app.data(), wanted.get());
        let Some(now) = app.now.get() else { return Vec::new() };
        hosts(&data.meetings, &wanted, &data.places, now, period_of(&wanted, now.date))
    });
    let chosen = known(move || app.query().host);
    let options = move || {
        let chosen = chosen.get();
        let mut options = vec![node("option").with("value", "").text(texts.any_host)];
        for (host, count) in offers.get().iter() {
            let is_chosen = *host == *chosen;
            let option = node("option").with("value", host).text(&join!(host.as_str(), " (", *count, ")"));
            let option = option.maybe("selected", is_chosen.then_some(""));
            options.push(option.maybe("disabled", (*count == 0 && !is_chosen).then_some("")));
        }
        several(options)
    };
    let choose = move |event| {
        let host = event_target_value(&event);
        app.change(&|query| query.host.clone_from(&host));
    };
    let select = node("select").class("ds-input").with("id", "arr").on("change", Box::new(choose));
    let label = node("label").class("ds-label").with("for", "arr").text(texts.host_label);
    node("div").class("choice").child(label).child(select.child(live(Box::new(options))))
}

/// The dates to come, the first `shown` days of them.
fn days(app: App, shown: usize) -> Listing {
    let Some(now) = app.from_now() else { return Listing::default() };
    let data = app.data();
    let days = coming(&data.meetings, &app.query(), &data.places, now);
    let is_more = days.len() > shown;
    let count = (app.texts.meetings_found)(count(&days));
    let mut rows = Vec::new();
    for (date, entries) in days.into_iter().take(shown) {
        rows.push(day_row(app, date));
        rows.extend(entries.into_iter().map(|entry| entry_row(app, entry)));
    }
    Listing { count, rows, is_more, nothing: false }
}

fn day_row(app: App, date: Date) -> Row {
    Row::new(&String::from(date), Box::new(move || day_heading(app, "h2", date)))
}

/// A day, its week and what holiday it is.
fn day_heading(app: App, tag: &'static str, date: Date) -> Node {
    let said = node("time").with("datetime", &String::from(date)).text(&app.texts.say_day(date));
    let week = node("span").class("day-week").text(&(app.texts.week)(Week::of(date).number));
    node(tag).class("day").child(said).child_if(holiday_name(app, date)).child(week)
}

/// What holiday a day is, if it is one.
fn holiday_name(app: App, date: Date) -> Option<Node> {
    Some(node("span").class("day-holiday").text(app.texts.holiday.of(holiday(date)?)))
}

fn entry_row(app: App, entry: Entry) -> Row {
    let key = [entry.meeting.id.as_str(), " ", &String::from(entry.occurrence.date)].concat();
    Row::new(&key, Box::new(move || meeting_card(app, &entry, false)))
}

/// The series of which no date is known.
fn without_dates(app: App, query: &Query) -> Vec<Row> {
    let Some(now) = app.from_now() else { return Vec::new() };
    let data = app.data();
    let series = dateless(&data.meetings, query, &data.places, now);
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

/// The feed and the poster.
fn on_with_it(app: App) -> Node {
    let link = move |text: &str, route: fn(Query) -> Route| {
        let href = move || Some(app.href(route(Query { view: CalendarView::List, ..app.query() })));
        node("a").class("ds-link").bind("href", Box::new(href)).text(text)
    };
    // A display in a public place prints nothing, but its code can be scanned.
    let poster = app.host.may_leave().then(|| link(app.texts.poster_link, Route::Poster));
    node("p").class("links").child(link(app.texts.subscribe_link, Route::Subscribe)).child_if(poster)
}
