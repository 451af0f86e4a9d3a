//! A month as the grid that hangs on the wall, and the meetings of the day that is chosen in it.
//!
//! Its keys are those of the date grid in the ARIA Authoring Practices: one day takes the focus, and the
//! arrows lead to the others.

use super::{day, day_heading, entry_row, found, period};
use crate::address::route::{CalendarView, Query, Route};
use crate::app::browser;
use crate::app::components::rows;
use crate::app::context::App;
use crate::app::node::{Event, Known, Node, Row, known, link, live, node, paragraph, several};
use crate::find::agenda::{Days, Entry, count, on};
use crate::i18n::texts::join;
use crate::schedule::civil::{Date, Weekday};
use crate::schedule::holidays::holiday;
use crate::schedule::month::{Week, first_of_month, led_to, weeks};
use crate::schedule::occurrence::OccurrenceStatus;
use crate::vocabulary::Vocabulary;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// As many meetings are named in the box of a day, where there is room.
const NAMED: usize = 2;
/// As many meetings of the chosen day are listed; the list has them all.
const LISTED: usize = 8;

/// The month of the day that was chosen.
pub fn month(app: App) -> Node {
    let texts = app.texts;
    let shown = known(move || day(app).map(|day| (first_of_month(day), day.end_of_month())));
    let chosen = known(move || day(app));
    let meetings = found(app, shown);
    let name = move |day: Date| texts.say_month(day);
    let counted = move || {
        let month = shown.get().map(|(first, _)| name(first)).unwrap_or_default();
        (texts.meetings_in)(count(&meetings.get()), &month)
    };
    let grid = move || match *shown.get() {
        Some((first, _)) => table(app, first, &meetings.get(), chosen),
        None => several(Vec::new()),
    };
    let of_day = move || match *chosen.get() {
        Some(day) => day_rows(app, day, on(&meetings.get(), day)),
        None => Vec::new(),
    };
    several(vec![
        period(app, CalendarView::Month, name),
        node("p").class("count").with("role", "status").say(Box::new(counted)),
        live(Box::new(grid)),
        rows(Box::new(of_day)),
    ])
}

/// The chosen day and its meetings.
fn day_rows(app: App, day: Date, entries: &[Entry]) -> Vec<Row> {
    let mut rows = vec![Row::new(&String::from(day), Box::new(move || day_heading(app, "h2", day)))];
    if entries.is_empty() {
        rows.push(Row::new("none", Box::new(move || paragraph("wide", app.texts.none_on_day))));
    }
    rows.extend(entries.iter().take(LISTED).cloned().map(|entry| entry_row(app, entry)));
    if entries.len() > LISTED {
        let list = Query { view: CalendarView::List, date: Some(day), ..app.query() };
        let (href, text) =
            (app.href(Route::Calendar(list)), (app.texts.more_meetings)(entries.len() - LISTED));
        rows.push(Row::new("more", Box::new(move || node("p").class("wide").child(link(&href, &text)))));
    }
    rows
}

fn table(app: App, first: Date, meetings: &Days, chosen: Known<Option<Date>>) -> Node {
    let head = |day: Weekday| {
        let name = app.texts.say_weekday(day);
        let short: String = name.chars().take(3).collect();
        node("th").with("scope", "col").with("aria-label", name).text(&short)
    };
    let week_label = node("th").class("week-number").with("scope", "col").text(app.texts.week_label);
    let head = node("tr").child(week_label).children(Weekday::ALL.map(head).into());
    let row = |week: Week| {
        let number = join!(week.number);
        let label = (app.texts.week)(week.number);
        let header =
            node("th").class("week-number").with("scope", "row").with("aria-label", &label).text(&number);
        let cell = |day: Date| match first_of_month(day) == first {
            true => cell(app, day, on(meetings, day), chosen),
            false => node("td"),
        };
        node("tr").child(header).children(week.days().map(cell).collect())
    };
    let weeks = weeks(first).into_iter().map(row).collect();
    node("table")
        .class("month")
        .with("role", "grid")
        .with("aria-labelledby", "period")
        .child(node("thead").child(head))
        .child(node("tbody").children(weeks))
        .on("keydown", Box::new(move |event| lead(app, &event)))
}

/// A day: a button that takes the focus if it is the chosen one.
fn cell(app: App, day: Date, entries: &[Entry], chosen: Known<Option<Date>>) -> Node {
    let texts = app.texts;
    let mut said = texts.say_day_of_year(day);
    for more in [
        (!entries.is_empty()).then(|| (texts.meetings_on)(entries.len())),
        holiday(day).map(|holiday| texts.holiday.of(holiday).to_owned()),
    ] {
        said.extend(more.iter().flat_map(|more| [", ", more]));
    }
    let is_chosen = move || *chosen.get() == Some(day);
    let number = join!(day.day());
    let choose = node("button")
        .with("type", "button")
        .with("data-day", &String::from(day))
        .with("aria-label", &said)
        .maybe("aria-current", (app.now.get_untracked().map(|now| now.date) == Some(day)).then_some("date"))
        .bind("tabindex", Box::new(move || Some(if is_chosen() { "0" } else { "-1" }.to_owned())))
        .text(&number)
        .on("click", Box::new(move |_| app.change(&|query| query.date = Some(day))));
    let name = |entry: &Entry| {
        node("span").with("data-status", entry.occurrence.status.as_str()).text(entry.meeting.name.as_str())
    };
    let mut names: Vec<Node> = entries.iter().take(NAMED).map(name).collect();
    if entries.len() > NAMED {
        names.push(node("span").text(&(texts.more_meetings)(entries.len() - NAMED)));
    }
    let is_on = |entry: &Entry| entry.occurrence.status != OccurrenceStatus::Cancelled;
    let mark = (!entries.is_empty()).then(|| if entries.iter().any(is_on) { "some" } else { "cancelled" });
    // What the label of the button says, once more for the eye.
    let names = node("div").class("month-names").with("aria-hidden", "true").children(names);
    node("td")
        .maybe("data-meetings", mark)
        .maybe("data-holiday", holiday(day).map(|_| ""))
        .bind("aria-selected", Box::new(move || Some(if is_chosen() { "true" } else { "false" }.to_owned())))
        .child(choose)
        .child_if((!entries.is_empty()).then_some(names))
}

/// Goes where a key leads, with the focus.
fn lead(app: App, event: &Event) {
    let event: &KeyboardEvent = event.unchecked_ref();
    let led =
        untrack(|| day(app)).and_then(|day| led_to(day, &event.key(), event.ctrl_key(), event.shift_key()));
    let Some(led) = led.filter(|_| !event.alt_key() && !event.meta_key()) else { return };
    event.prevent_default();
    app.change(&|query| query.date = Some(led));
    // First when the day stands in the document.
    leptos::task::spawn_local(async move {
        browser::focus(&["[data-day=\"", &String::from(led), "\"]"].concat());
    });
}
