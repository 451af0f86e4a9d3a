//! The parts of the page that change with the data and the clock, each as a row.

use crate::address::facet::{Facet, Selection};
use crate::address::route::{Query, Route};
use crate::app::components::{HelplineLine, MeetingCard, Row, ServiceCard, TalkNow, lang_of_names};
use crate::app::context::App;
use crate::find::answer::{Answer, FoundService, NeedGroup, next_meetings};
use crate::find::asking::crisis_line;
use crate::model::nearness::Nearness;
use crate::model::need::Need;
use crate::model::place::KommuneNumber;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// How many cards of a need, and how many meetings, are shown.
const SHOWN: usize = 4;
/// The first of the needs, to which one skips.
const RESULTS: &str = "results";

/// Somebody to talk to now.
pub fn talk(answer: &Answer) -> Row {
    let talk = answer.talk.clone();
    let ids = talk.lines.iter().chain(&talk.more).map(|line| line.helpline.id.as_str());
    let opens = talk.opens.as_ref().map(|opening| opening.at);
    let key = format!("talk {} {opens:?}", ids.collect::<Vec<_>>().join(" "));
    Row::of(key, move || view! { <TalkNow talk=talk.clone() /> })
}

/// That nothing of the kommune's own is known, where that is so.
pub fn nothing_local(app: App, answer: &Answer, name: &str) -> Row {
    let mut all = answer.near.iter().flat_map(|group| &group.services);
    let has_own = all.any(|found| found.nearness <= Nearness::Shared);
    let said = app.texts.kommune_nothing_local.with(&[name]);
    Row::of(format!("own {has_own}"), move || {
        (!has_own).then(|| view! { <p class="notice">{said.clone()}</p> })
    })
}

/// The services of a need, the first of them as cards.
pub fn need(app: App, group: &NeedGroup, from: KommuneNumber) -> Row {
    let need = group.need;
    let title = app.texts.answer.need.of(need);
    let chosen = Selection::default().with(Facet::Need, need as usize);
    let all = app.href(Route::Finder(Query { chosen, ..Query::at(Some(from)) }));
    let has_more = group.has_more_than(SHOWN);
    let shown: Vec<FoundService> = group.services.iter().take(SHOWN).cloned().collect();
    // What «all» leads to is drawn by the program; these links are there without it.
    let others: Vec<(String, String)> = group
        .services
        .iter()
        .skip(SHOWN)
        .map(|found| (app.href(Route::Service(found.service.id.clone())), found.service.name.to_string()))
        .collect();
    let ids: Vec<&str> = shown.iter().map(|found| found.service.id.as_str()).collect();
    let key = format!("{} {has_more} {} {}", need.as_str(), ids.join(" "), others.len());
    Row::of(key, move || {
        let card = |found: &FoundService| {
            view! { <ServiceCard service=found.service.clone() from=Some(from) /> }
        };
        let others = (!others.is_empty()).then(|| {
            let link = |(href, name): &(String, String)| {
                view! {
                    <li>
                        <a class="ds-link" lang=lang_of_names() href=href.clone()>
                            {name.clone()}
                        </a>
                    </li>
                }
            };
            view! {
                <details class="others">
                    <summary>{app.texts.kommune_others}</summary>
                    <ul>{others.iter().map(link).map(IntoAny::into_any).collect_view()}</ul>
                </details>
            }
        });
        let all = has_more.then(|| {
            view! {
                <p>
                    <a class="ds-link" href=all.clone()>
                        {format!("{}: {title}", app.texts.show_all)}
                    </a>
                </p>
            }
        });
        // Whom to call where it is serious does not hang on whether a centre is known here.
        let line = (need == Need::Serious).then(|| {
            let line = crisis_line(&app.data_now().helplines).cloned();
            line.map(|helpline| view! { <HelplineLine helpline /> })
        });
        let none = shown.is_empty().then(|| view! { <p>{app.texts.kommune_none_of_need}</p> });
        let id = (need == Need::ALL[0]).then_some(RESULTS);
        view! {
            <section class="group" id=id tabindex=id.map(|_| "-1") data-need=need.as_str()>
                <h2>{title}</h2>
                {line}
                {none}
                <div class="cards">{shown.iter().map(card).map(IntoAny::into_any).collect_view()}</div>
                {others}
                {all}
            </section>
        }
    })
}

/// The next date of each series.
pub fn meetings(app: App, answer: &Answer, number: KommuneNumber) -> Row {
    let entries = app.from_now().map(|now| next_meetings(answer, now, SHOWN)).unwrap_or_default();
    let has_own = entries.iter().any(|(nearness, _)| *nearness != Nearness::Neighbour);
    let key: Vec<String> =
        entries.iter().map(|(_, one)| format!("{} {}", one.meeting.id, one.occurrence.date)).collect();
    Row::of(format!("meetings {}", key.join(" ")), move || {
        let texts = app.texts;
        let none = (!has_own).then(|| view! { <p>{texts.kommune_no_meetings}</p> });
        let cards =
            entries.iter().map(|(_, entry)| view! { <MeetingCard entry=entry.clone() with_day=true /> });
        view! {
            <section class="group">
                <h2>{texts.kommune_meetings}</h2>
                {none}
                <div class="cards">{cards.map(IntoAny::into_any).collect_view()}</div>
                <p>
                    <a class="ds-link" href=app.href(Route::Calendar(Query::at(Some(number))))>
                        {texts.all_meetings}
                    </a>
                </p>
            </section>
        }
    })
}
