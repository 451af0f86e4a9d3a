//! List, week or month, the day to start from, and whose meetings.

use super::period::{asked, day, period_of};
use crate::address::route::{CalendarView, Query, Route};
use crate::app::components::{Row, Rows};
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::find::agenda::hosts;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

const DATE: &str = "dato";
const HOST: &str = "arr";

/// The controls above the calendar.
#[component]
pub fn Bar() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let link = |view: &CalendarView| {
        let view = *view;
        let href = move || app.href(Route::Calendar(Query { view, ..app.query() }));
        let current = move || (app.query().view == view).then_some("true");
        view! {
            <li>
                <a href=href aria-current=current>
                    {texts.view.of(view)}
                </a>
            </li>
        }
    };
    let choose = move |event| {
        let chosen: Option<Date> = event_target_value(&event).parse().ok();
        // While a year is typed it is 2, 20 and 202.
        let chosen = chosen.filter(|day| is_published(app, *day));
        if chosen.is_some() {
            app.change(&|query| query.date = chosen);
        }
    };
    view! {
        <div class="calendar-bar">
            <nav aria-label=texts.view_label>
                <ul class="views">
                    {CalendarView::ALL.iter().map(link).map(IntoAny::into_any).collect_view()}
                </ul>
            </nav>
            <div class="choice">
                <label class="ds-label" for=DATE>
                    {texts.go_to_date}
                </label>
                <input
                    class="ds-input"
                    type="date"
                    id=DATE
                    min=move || app.published().map(|(first, _)| String::from(first))
                    max=move || app.published().map(|(_, last)| String::from(last))
                    prop:value=move || day(app).map(String::from).unwrap_or_default()
                    on:change=handler(choose)
                />
            </div>
            <HostChoice />
        </div>
    }
}

/// Whether the meetings of a day are published.
fn is_published(app: App, day: Date) -> bool {
    untrack(|| app.published()).is_none_or(|(first, last)| first <= day && day <= last)
}

/// Who arranges what is shown.
#[component]
fn HostChoice() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let wanted = Memo::new(move |_| asked(app));
    let options = Signal::derive(move || {
        let (data, wanted) = (app.data(), wanted.get());
        let chosen = wanted.host.clone();
        let hosts = app.now.get().map(|now| hosts(&data, &wanted, now, period_of(&wanted, now.date)));
        let any = Row::of("", move || view! { <option value="">{texts.any_host}</option> });
        let option = |(host, count): (String, u32)| {
            let is_chosen = host == chosen;
            Row::of(format!("{host} {count} {is_chosen}"), move || {
                view! {
                    <option value=host.clone() selected=is_chosen disabled=count == 0 && !is_chosen>
                        {format!("{host} ({count})")}
                    </option>
                }
            })
        };
        std::iter::once(any).chain(hosts.unwrap_or_default().into_iter().map(option)).collect::<Vec<_>>()
    });
    let choose = move |event| {
        let host = event_target_value(&event);
        app.change(&|query| query.host.clone_from(&host));
    };
    view! {
        <div class="choice">
            <label class="ds-label" for=HOST>
                {texts.host_label}
            </label>
            <select class="ds-input" id=HOST on:change=handler(choose)>
                <Rows rows=options />
            </select>
        </div>
    }
}
