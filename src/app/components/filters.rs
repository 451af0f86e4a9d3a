//! What a list can be narrowed by: boxes to tick, each with how many results it leaves.

use crate::address::facet::Facet;
use crate::app::browser;
use crate::app::components::{Icon, LiveText, Shape};
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::find::facets::Counts;
use crate::i18n::texts::Texts;
use crate::model::need::Need;
use crate::model::taxonomy::Cost;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

const SHEET: &str = "filters-sheet";
const TITLE: &str = "filters-title";

/// The boxes for some facets.
///
/// Where there is room they stand beside the list. On a phone a button brings them as a sheet over the page, so that
/// they never push the results away; Escape, a press beside it and the way back take it away.
#[component]
pub fn Filters(
    /// The facets.
    facets: &'static [Facet],
    /// How many results each word leaves: what leaves none is not shown.
    counts: Memo<Counts>,
    /// What is left of the list, as the button of the sheet says it.
    #[prop(into)]
    shows: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let label = move || texts.say_filters(app.free().list().len());
    let boxes = move || {
        let facets = || facets.iter().filter(|facet| !app.frame.has(**facet));
        let wishes = facets().filter(|facet| facet.is_wish());
        let wishes = wishes.map(|facet| view! { <Choice facet=*facet word=0 counts /> }).collect::<Vec<_>>();
        let wishes = (!wishes.is_empty()).then(|| view! { <div class="facet-words">{wishes}</div> });
        let lists = facets().filter(|facet| !facet.is_wish()).enumerate();
        let lists = lists.map(|(at, facet)| view! { <Choices facet=*facet is_first=at == 0 counts /> });
        view! {
            {wishes}
            {lists.collect_view()}
        }
        .into_any()
    };
    let sheet = move || {
        let beside = move |event: leptos::ev::MouseEvent| {
            if browser::is_on_itself(&event) {
                browser::close_dialog();
            }
        };
        view! {
            <dialog
                id=SHEET
                class="filters-sheet"
                aria-labelledby=TITLE
                on:click=handler(beside)
                on:close=handler(move |_| app.close_sheet())
            >
                <div class="filters-boxes">
                    <h2 id=TITLE tabindex="-1" autofocus=app.host.is_whole_page()>
                        {texts.filters_label}
                    </h2>
                    {boxes()}
                    <p class="filters-end">
                        <button type="button" class="ds-button" on:click=handler(|_| browser::close_dialog())>
                            <LiveText text=shows />
                        </button>
                        <button
                            type="button"
                            class="ds-button"
                            data-variant="tertiary"
                            on:click=handler(move |_| app.reset())
                        >
                            {texts.reset}
                        </button>
                    </p>
                </div>
            </dialog>
        }
    };
    view! {
        <div class="filters">
            <a class="ds-skip-link" href="#results">
                {texts.skip_to_results}
            </a>
            <button
                type="button"
                class="ds-button filters-button"
                data-variant="secondary"
                aria-haspopup="dialog"
                aria-expanded=move || app.sheet.get().to_string()
                on:click=handler(move |_| app.open_sheet())
            >
                <Icon shape=Shape::Filter />
                <LiveText text=label />
            </button>
            <div class="filters-panel" role="group" aria-label=texts.filters_label>
                {boxes()}
            </div>
            <Show when=move || app.sheet.get()>{sheet().into_any()}</Show>
        </div>
    }
}

/// The words of a facet under its name; its boxes are made when it is opened.
#[component]
fn Choices(facet: Facet, is_first: bool, counts: Memo<Counts>) -> impl IntoView {
    let app = use_app();
    let chosen = untrack(|| app.chosen()).only(facet);
    let is_used = !chosen.is_empty();
    let is_drawn = RwSignal::new(is_first || is_used);
    let is_open = is_first || is_used;
    let words = 0..facet.words().len();
    let is_there =
        move |word| app.chosen().has(facet, word) || counts.with(|counts| counts.get(facet, word)) > 0;
    let has_none = {
        let words = words.clone();
        move || !words.clone().any(|word| facet.is_offered(word) && is_there(word))
    };
    let boxes = move || {
        let mut words: Vec<usize> =
            words.clone().filter(|word| facet.is_offered(*word) || chosen.has(facet, *word)).collect();
        sort_by_key(&mut words, |word| facet_word(app.texts, facet, *word));
        let words = words.into_iter().map(|word| view! { <Choice facet word counts /> });
        view! {
            <div class="facet-words" role="group" aria-label=facet_label(app.texts, facet)>
                {(facet == Facet::Topic).then(|| view! { <AnyOf facet /> })}
                {words.map(IntoAny::into_any).collect_view()}
            </div>
        }
    };
    let many = move || match app.chosen().only(facet).list().len() {
        0 => String::new(),
        count => format!(" ({count})"),
    };
    view! {
        <details class="facet" hidden=has_none open=is_open on:toggle=handler(move |_| is_drawn.set(true))>
            <summary>{facet_label(app.texts, facet)} <LiveText text=many /></summary>
            <Show when=move || is_drawn.get()>{boxes().into_any()}</Show>
        </details>
    }
}

/// The box that is ticked while no word of a facet is: ticking it takes all of them back.
#[component]
fn AnyOf(facet: Facet) -> impl IntoView {
    let app = use_app();
    let is_any = move || app.chosen().only(facet).is_empty();
    view! {
        <label>
            <input
                type="checkbox"
                prop:checked=is_any
                disabled=is_any
                on:change=handler(move |_| app.change(&|query| query.chosen.clear(facet)))
            />
            <span>{app.texts.any_topic}</span>
        </label>
    }
}

/// A box for a word, with how many results it leaves; one that leaves none is not shown, unless it is chosen.
#[component]
fn Choice(facet: Facet, word: usize, counts: Memo<Counts>) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| counts.with(|counts| counts.get(facet, word)));
    let is_chosen = Memo::new(move |_| app.chosen().has(facet, word));
    view! {
        <div hidden=move || !is_chosen.get() && count.get() == 0>
            <label>
                <input
                    type="checkbox"
                    prop:checked=move || is_chosen.get()
                    on:change=handler(move |_| app.change(&|query| query.chosen.toggle(facet, word)))
                />
                <span>{facet_word(app.texts, facet, word)}</span>
                " "
                <span class="facet-count">
                    <LiveText text=move || count.get().to_string() />
                </span>
            </label>
        </div>
    }
}

/// What the button says that shows what the filters leave: so many, and that in words.
pub fn show_these(texts: &Texts, count: usize, words: &str) -> String {
    if count == 0 { words.to_owned() } else { texts.show_these.with(&[words]) }
}

/// What a facet is called.
pub fn facet_label(texts: &Texts, facet: Facet) -> &'static str {
    match facet {
        Facet::Audience => texts.audience_label,
        Facet::Topic => texts.topic_label,
        Facet::Type => texts.type_label,
        Facet::Need => texts.search_label,
        Facet::Language => texts.languages_label,
        Facet::Cost => texts.cost_label,
        Facet::Referral => texts.referral_label,
        Facet::Channel => texts.channel_label,
        Facet::Anonymous => texts.may_be_anonymous,
        Facet::Open => texts.only_open,
        Facet::Confirmed => texts.only_confirmed,
        Facet::Where => texts.where_label,
    }
}

/// What a word of a facet is called.
pub fn facet_word(texts: &Texts, facet: Facet, word: usize) -> &'static str {
    match facet {
        Facet::Audience => texts.audience.at(word),
        Facet::Topic => texts.topic.at(word),
        Facet::Type => texts.service_type.at(word),
        Facet::Need => texts.answer.need.of(Need::ALL[word]),
        Facet::Language => texts.tongue.at(word),
        Facet::Channel => texts.channel.at(word),
        Facet::Cost => texts.cost.of([Cost::Free, Cost::Fee][word]),
        Facet::Referral => texts.no_referral,
        Facet::Where => [texts.nearby, texts.digital][word],
        Facet::Anonymous | Facet::Open | Facet::Confirmed => facet_label(texts, facet),
    }
}
