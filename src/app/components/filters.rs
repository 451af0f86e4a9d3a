//! What a list can be narrowed by: boxes to tick, each with how many results it leaves.

use crate::address::facet::Facet;
use crate::app::components::{Icon, LiveText, Shape};
use crate::app::context::use_app;
use crate::find::facets::Counts;
use crate::i18n::texts::Texts;
use crate::model::need::Need;
use crate::model::taxonomy::Cost;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

const PANEL: &str = "filters";

/// The boxes for some facets.
///
/// Where there is room they stand beside the list; on a phone a button brings them, so that they never push the
/// results away.
#[component]
pub fn Filters(
    /// The facets.
    facets: &'static [Facet],
    /// How many results each word leaves.
    #[prop(into)]
    counts: Signal<Counts>,
    /// How many there would be with nothing chosen: what nothing has is not shown.
    #[prop(into)]
    all: Signal<Counts>,
) -> impl IntoView {
    let app = use_app();
    let (counts, all) = (Memo::new(move |_| counts.get()), Memo::new(move |_| all.get()));
    let is_open = RwSignal::new(false);
    let label = move || (app.texts.filter_button)(app.chosen().list().len());
    let wishes = facets.iter().filter(|facet| facet.is_wish());
    let wishes = wishes.map(|facet| view! { <Choice facet=*facet word=0 counts all /> }).collect::<Vec<_>>();
    let wishes = (!wishes.is_empty()).then(|| view! { <div class="facet-words">{wishes}</div> });
    let lists = facets.iter().filter(|facet| !facet.is_wish()).enumerate();
    let lists = lists.map(|(at, facet)| view! { <Choices facet=*facet is_first=at == 0 counts all /> });
    view! {
        <div class="filters">
            <button
                type="button"
                class="ds-button filters-button"
                data-variant="secondary"
                aria-controls=PANEL
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                <Icon shape=Shape::Filter />
                <LiveText text=label />
            </button>
            <div id=PANEL class="filters-panel" role="group" aria-label=app.texts.filters_label>
                {wishes}
                {lists.map(IntoAny::into_any).collect_view()}
            </div>
        </div>
    }
}

/// The words of a facet under its name; its boxes are made when it is opened.
#[component]
fn Choices(facet: Facet, is_first: bool, counts: Memo<Counts>, all: Memo<Counts>) -> impl IntoView {
    let app = use_app();
    let is_used = !untrack(|| app.chosen()).only(facet).is_empty();
    let is_drawn = RwSignal::new(is_first || is_used);
    let boxes = move || {
        let mut words: Vec<usize> = (0..facet.words().len()).filter(|word| facet.is_offered(*word)).collect();
        sort_by_key(&mut words, |word| facet_word(app.texts, facet, *word));
        let words = words.into_iter().map(|word| view! { <Choice facet word counts all /> });
        view! {
            <div class="facet-words" role="group" aria-label=facet_label(app.texts, facet)>
                {words.map(IntoAny::into_any).collect_view()}
            </div>
        }
    };
    let many = move || match app.chosen().only(facet).list().len() {
        0 => String::new(),
        count => format!(" ({count})"),
    };
    view! {
        <details class="facet" open=is_first || is_used on:toggle=move |_| is_drawn.set(true)>
            <summary>{facet_label(app.texts, facet)} <LiveText text=many /></summary>
            <Show when=move || is_drawn.get()>{boxes()}</Show>
        </details>
    }
}

/// A box for a word, with how many results it leaves; one that leaves none cannot be ticked.
#[component]
fn Choice(facet: Facet, word: usize, counts: Memo<Counts>, all: Memo<Counts>) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| counts.with(|counts| counts.get(facet, word)));
    let is_chosen = Memo::new(move |_| app.chosen().has(facet, word));
    let is_there = Memo::new(move |_| all.with(|all| all.get(facet, word)) > 0);
    view! {
        <div hidden=move || !is_chosen.get() && !is_there.get()>
            <label>
                <input
                    type="checkbox"
                    prop:checked=move || is_chosen.get()
                    disabled=move || count.get() == 0 && !is_chosen.get()
                    on:change=move |_| app.change(&|query| query.chosen.toggle(facet, word))
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
