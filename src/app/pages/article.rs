//! An article for professionals, and the one that leads to all others.

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::route::{Address, Route};
use crate::app::components::{BackLink, LocalizedText, PageTitle, SourceList, WhenLoaded, contact_link};
use crate::app::context::{App, use_app};
use crate::model::article::{ACCESSIBILITY, Article, Link, Row, Section, id_or_front};
use crate::model::channel::Contact;
use crate::model::lang::Localized;
use crate::model::text::Slug;
use leptos::prelude::*;

/// An article.
#[component]
pub fn ArticlePage(
    /// Which; what leads to all if it is `None`.
    id: Option<Slug>,
) -> impl IntoView {
    let app = use_app();
    let asked = StoredValue::new(id);
    let page = move || {
        let (id, data) = (asked.get_value(), app.data_now());
        match data.article(&id_or_front(id.as_ref())) {
            Some(article) => {
                let is_one_of_many = id.is_some() && article.id.as_str() != ACCESSIBILITY;
                found(app, article, is_one_of_many)
            }
            None => view! { <Missing text=app.texts.not_found_text /> }.into_any(),
        }
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}

fn found(app: App, article: &Article, is_one_of_many: bool) -> AnyView {
    let texts = app.texts;
    let all = is_one_of_many.then(|| {
        view! { <BackLink to=Route::Article(None) text=texts.professionals_link.to_owned() /> }
    });
    // Who runs the site is told where that is known.
    let mail = app.files.with_untracked(|files| files.manifest()?.site.mail.clone());
    let mail = mail.filter(|_| article.id.as_str() == ACCESSIBILITY);
    let mail = mail.map(|mail| view! { <p>{contact_link(app, &Contact::Email(mail), texts.report)}</p> });
    let name = article.name.get(app.lang);
    let sections: Vec<AnyView> = article.sections.iter().map(|one| section(app, one)).collect();
    let written = texts.guide.written.with(&[article.author.as_str(), &texts.say_date(article.written)]);
    view! {
        {all}
        <PageTitle text=name.0.to_owned() is_name=name.1 != app.lang />
        <p class="lead">{said(app, &article.lead)}</p>
        <div class="prose">
            {sections} {mail} <SourceList sources=&article.sources /> <p class="list-doubt">{written}</p>
        </div>
    }
    .into_any()
}

fn section(app: App, section: &Section) -> AnyView {
    let paragraphs: Vec<AnyView> =
        section.text.iter().map(|text| view! { <p>{said(app, text)}</p> }.into_any()).collect();
    let ask = (!section.ask.is_empty()).then(|| view! { <h3>{app.texts.guide.ask}</h3> });
    let link = |link: &Link| {
        // The same page in the language of the reader.
        let href = app.href(Address::parse("", link.to.as_str()).route);
        view! {
            <li>
                <a class="ds-link" href=href>
                    {said(app, &link.text)}
                </a>
            </li>
        }
        .into_any()
    };
    let links = section.links.iter().map(link).collect();
    view! {
        <h2>{said(app, &section.title)}</h2>
        {paragraphs}
        {list(items(app, &section.list))}
        {ask}
        {list(items(app, &section.ask))}
        {list(links)}
        {table(app, &section.table)}
    }
    .into_any()
}

/// A table, unless there is nothing in it.
fn table(app: App, rows: &[Row]) -> AnyView {
    let cells = |row: &Row| row.cells.iter().map(|text| said(app, text)).collect::<Vec<_>>();
    let Some((names, rows)) = rows.split_first() else { return ().into_any() };
    let name = |text: AnyView| view! { <th scope="col">{text}</th> }.into_any();
    let names: Vec<AnyView> = cells(names).into_iter().map(name).collect();
    let row = |row: &Row| {
        let mut cells = cells(row).into_iter();
        let name = cells.next();
        let cells: Vec<AnyView> = cells.map(|text| view! { <td>{text}</td> }.into_any()).collect();
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells}
            </tr>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = rows.iter().map(row).collect();
    view! {
        <table class="conformance">
            <thead>
                <tr>{names}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A list, unless there is nothing in it.
fn list(items: Vec<AnyView>) -> AnyView {
    if items.is_empty() {
        return ().into_any();
    }
    view! { <ul>{items}</ul> }.into_any()
}

fn items(app: App, texts: &[Localized<400>]) -> Vec<AnyView> {
    texts.iter().map(|text| view! { <li>{said(app, text)}</li> }.into_any()).collect()
}

/// A text, with its language where that is not the one of the page.
fn said<const MAX: usize>(app: App, text: &Localized<MAX>) -> AnyView {
    match text.get(app.lang) {
        (text, lang) if lang == app.lang => text.to_owned().into_any(),
        text => view! { <LocalizedText text /> }.into_any(),
    }
}
