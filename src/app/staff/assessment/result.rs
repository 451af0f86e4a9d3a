//! What the answers come to: theme by theme with bars, what to do first, and every answer, also on paper.

use super::Page;
use crate::find::assessment::{Answers, FIRST, ITEMS, Theme, items};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The result. It is made anew at every answer.
#[component]
pub fn Outcome(
    /// The page.
    page: Page,
) -> impl IntoView {
    let Page { app, words, given } = page;
    let given = given.get_untracked();
    if given.now.count() == 0 && given.before.count() == 0 {
        return view! {
            <section class="staff-aside">
                <h2>{words.result}</h2>
                <p>{words.result_none}</p>
            </section>
        }
        .into_any();
    }
    let has_before = given.before.count() > 0;
    let day = |answers: &Answers, said: crate::i18n::texts::Template| {
        let day = answers.day.filter(|_| answers.count() > 0)?;
        let said = said.with(&[&app.texts.say_date(day)]);
        Some(view! { <p>{said}</p> }.into_any())
    };
    let rows =
        Theme::ALL.iter().map(|theme| row(page, *theme, &given.now, has_before.then_some(&given.before)));
    let before = has_before.then(|| view! { <th scope="col">{words.before}</th> });
    view! {
        <section class="staff-result">
            <h2>{words.result}</h2>
            {day(&given.now, words.on_day)}
            {day(&given.before, words.on_day_before)}
            <table class="staff-table">
                <thead>
                    <tr>
                        <th scope="col">{words.theme}</th>
                        <th scope="col">{words.answered}</th>
                        <th scope="col">{words.percent}</th>
                        {before}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="list-doubt">{words.percent_means}</p>
            {to_do(page, &given.now)}
            {all(page, &given.now, has_before.then_some(&given.before))}
        </section>
    }
    .into_any()
}

/// A theme: how many questions are answered, and how far it is as a bar and in percent.
fn row(page: Page, theme: Theme, now: &Answers, before: Option<&Answers>) -> AnyView {
    let count = items(theme).count();
    let answered = items(theme).filter(|item| now.to(*item).is_some()).count();
    let cell = |answers: &Answers| {
        let percent = answers.percent(theme);
        let bar = percent.map(|percent| {
            view! {
                <svg class="staff-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width="100" height="10"></rect>
                    <rect class="staff-bar-full" width=percent.to_string() height="10"></rect>
                </svg>
            }
        });
        let said = percent.map_or("–".to_owned(), |percent| format!("{percent} %"));
        view! { <td class="staff-share">{bar} <span>{said}</span></td> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{page.words.themes[theme as usize]}</th>
            <td>{format!("{answered}/{count}")}</td>
            {cell(now)}
            {before.map(cell)}
        </tr>
    }
    .into_any()
}

/// What to do first, with a first step, and what comes after it.
fn to_do(page: Page, now: &Answers) -> AnyView {
    let words = page.words;
    let to_do = now.to_do();
    if to_do.is_empty() {
        return (now.count() > 0).then(|| view! { <p>{words.nothing}</p> }).into_any();
    }
    let line = |item: &usize| {
        let of_item = &words.items[*item];
        view! {
            <li>
                <strong>{of_item.question}</strong>
                " "
                {words.first_step.with(&[of_item.step])}
                " "
                <span class="list-doubt">{page.origin(*item)}</span>
            </li>
        }
        .into_any()
    };
    let (first, rest) = to_do.split_at(to_do.len().min(FIRST));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <h3>{words.rest}</h3>
            <ul>{rest.iter().map(line).collect_view()}</ul>
        }
    });
    view! {
        <h3>{words.first}</h3>
        <ol>{first.iter().map(line).collect_view()}</ol>
        {rest}
    }
    .into_any()
}

/// Every question with its answer, and that of the day before.
fn all(page: Page, now: &Answers, before: Option<&Answers>) -> AnyView {
    let words = page.words;
    let row = |item: usize| {
        let before = before.map(|before| view! { <td>{page.answer(before, item)}</td> });
        view! {
            <tr>
                <th scope="row">
                    {words.items[item].question} " " <span class="list-doubt">{page.origin(item)}</span>
                </th>
                <td>{page.answer(now, item)}</td>
                {before}
            </tr>
        }
        .into_any()
    };
    let head = before.map(|_| view! { <th scope="col">{words.before}</th> });
    view! {
        <details class="staff-all">
            <summary>{words.all}</summary>
            <table class="staff-table staff-words">
                <thead>
                    <tr>
                        <th scope="col">{words.question}</th>
                        <th scope="col">{words.answer}</th>
                        {head}
                    </tr>
                </thead>
                <tbody>{(0..ITEMS).map(row).collect_view()}</tbody>
            </table>
        </details>
    }
    .into_any()
}
