//! One helpline.

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::facet::Selection;
use crate::app::components::{
    Actions, ChannelList, Crumb, Fact, HelplineLine, HelplineNotice, HoursAge, LocalizedText, NamedFact,
    PageTitle, Row, Rows, SourceList, WhenLoaded, basis_today, helpline_line, words,
};
use crate::app::context::use_app;
use crate::find::directory::instead_of;
use crate::find::saved::Pick;
use crate::model::helpline::Helpline;
use crate::model::lang::Localized;
use crate::model::record::RecordKind;
use crate::model::text::Slug;
use leptos::prelude::*;
use std::sync::Arc;

/// How many others are offered for when this one is busy.
const OTHERS: usize = 3;

/// One helpline: how to reach it, when, and who else answers now.
#[component]
pub fn HelplinePage(
    /// Its id.
    id: Slug,
) -> impl IntoView {
    let app = use_app();
    let page = move || match app.data_now().helpline(&id) {
        Some(helpline) => view! { <Found helpline=Arc::clone(helpline) /> }.into_any(),
        None => view! { <Missing text=app.texts.service_missing /> }.into_any(),
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}

#[component]
fn Found(helpline: Arc<Helpline>) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let operator = helpline.operator.as_ref().map(|operator| {
        view! { <NamedFact name=texts.operated_by value=operator.as_str().to_owned() /> }
    });
    // What a name in Norwegian says nothing of; the bar on every page has it in all languages.
    let gloss = app.texts.emergency_lines.iter().find(|line| line.id == helpline.id.as_str());
    let gloss = gloss.filter(|_| !app.lang.is_norwegian());
    let gloss = gloss.map(|line| view! { <p class="gloss">{line.label}</p> });
    let said = |name: &'static str, text: &Option<Localized<200>>| {
        let (text, lang) = text.as_ref()?.get(app.lang);
        let text = text.to_owned();
        Some(view! {
            <Fact name>
                <LocalizedText text=(&text, lang) />
            </Fact>
        })
    };
    let answered_by = said(texts.answered_by, &helpline.answered_by);
    let kept = said(texts.kept, &helpline.kept);
    let data = app.data_now();
    let paired = helpline.paired_with.iter().filter_map(|id| data.helpline(id));
    let paired: Vec<_> =
        paired.map(|helpline| view! { <HelplineLine helpline=Arc::clone(helpline) /> }).collect();
    let paired = (!paired.is_empty()).then(|| {
        view! {
            <section class="group">
                <h2>{texts.paired_title}</h2>
                <div class="cards">{paired}</div>
            </section>
        }
    });
    let basis = {
        let helpline = Arc::clone(&helpline);
        basis_today(app, move |day| helpline.basis_on(day))
    };
    let hours = helpline.live_channels().filter_map(|channel| channel.hours.clone()).collect();
    let others = {
        let helpline = Arc::clone(&helpline);
        Signal::derive(move || {
            let now = app.now.get();
            let others = instead_of(&helpline, &app.data().helplines, now, OTHERS);
            let title = if now.is_some() { texts.other_open_title } else { texts.other_day_and_night_title };
            let heading = (!others.is_empty()).then(|| Row::heading(title));
            let lines = others.into_iter().map(|line| helpline_line(app, line, Selection::default()));
            heading.into_iter().chain(lines).collect::<Vec<_>>()
        })
    };
    view! {
        <Crumb />
        <article class="record" data-record=helpline.id.to_string()>
            <PageTitle text=helpline.name.as_str().to_owned() is_name=true />
            {gloss}
            <LocalizedText text=helpline.description.get(app.lang) class="lead" paragraph=true />
            <HelplineNotice helpline=&helpline />
            <h2>{texts.contact}</h2>
            <HoursAge hours basis />
            <ChannelList channels=&helpline.channels basis in_full=true />
            <dl class="facts">
                {answered_by} {kept} {operator}
                <Fact name=texts.for_whom value=words(&texts.audience.all_of(&helpline.audience)) />
                <Fact name=texts.about_what value=words(&texts.topic.all_of(&helpline.topics)) />
                <Fact name=texts.languages_label value=words(&texts.tongue.all_of(&helpline.languages)) />
            </dl>
            <Actions pick=Pick::new(RecordKind::Helpline, &helpline.id) />
            <SourceList sources=&helpline.sources />
        </article>
        {paired}
        <section class="group">
            <div class="cards">
                <Rows rows=others />
            </div>
        </section>
    }
}
