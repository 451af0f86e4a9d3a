//! What a list can be narrowed by: boxes to tick, each with how many results it leaves, and what is ticked as chips.

use crate::address::facet::Facet;
use crate::app::browser;
use crate::app::components::{Shape, icon};
use crate::app::context::App;
use crate::app::node::{Known, Node, button, flag, known, live, node, nothing};
use crate::find::facets::Counts;
use crate::i18n::texts::{Texts, join};
use crate::model::taxonomy::Cost;
use crate::order::sort_by_key;
use leptos::prelude::*;

const PANEL: &str = "filters";
const CHIPS: &str = "chosen";

/// The boxes for these facets. `counts` says how many results each leaves, `all` how many there would be with nothing
/// chosen: what nothing has is not shown.
///
/// Where there is room they stand beside the list; on a phone a button brings them, so that they never push the
/// results away.
pub fn filters(app: App, facets: &'static [Facet], counts: Known<Counts>, all: Known<Counts>) -> Node {
    let is_open = RwSignal::new(false);
    let count = move || (app.texts.filter_button)(app.chosen().list().len());
    let toggle = node("button")
        .with("type", "button")
        .class("ds-button filters-button")
        .with("data-variant", "secondary")
        .with("aria-controls", PANEL)
        .bind("aria-expanded", Box::new(move || Some(flag(is_open.get()))))
        .child(icon(Shape::Filter))
        .child(node("span").say(Box::new(count)))
        .on("click", Box::new(move |_| is_open.update(|open| *open = !*open)));
    let counted = Counted { app, counts, all };
    let wishes: Vec<_> =
        facets.iter().filter(|facet| facet.is_wish()).map(|facet| counted.option(*facet, 0)).collect();
    let lists = facets.iter().filter(|facet| !facet.is_wish()).enumerate();
    let lists = lists.map(|(at, facet)| counted.list(*facet, at == 0)).collect();
    let panel = node("div")
        .with("id", PANEL)
        .class("filters-panel")
        .with("role", "group")
        .with("aria-label", app.texts.filters_label)
        .child_if((!wishes.is_empty()).then(|| node("div").class("facet-words").children(wishes)))
        .children(lists);
    node("div").class("filters").child(toggle).child(panel)
}

/// What is chosen, each with a button that takes it back, and one for all.
pub fn chips(app: App) -> Node {
    let draw = move || {
        let list = app.chosen().list();
        if list.is_empty() {
            return nothing();
        }
        let chip = |(facet, word): (Facet, usize)| {
            let said = say(app.texts, facet, word);
            let remove = move |_| {
                app.change(&|query| query.chosen.toggle(facet, word));
                browser::focus(HERE);
            };
            let label = [app.texts.remove, " ", said].concat();
            node("li").child(
                node("button")
                    .with("type", "button")
                    .class("chip")
                    .with("aria-label", &label)
                    .text(said)
                    .child(icon(Shape::Cross))
                    .on("click", Box::new(remove)),
            )
        };
        let reset = move |_| {
            app.change(&|query| query.chosen = Default::default());
            browser::focus(HERE);
        };
        let reset = button(app.texts.reset, Box::new(reset)).with("data-variant", "tertiary");
        let chips: Vec<_> = list.into_iter().map(chip).collect();
        node("ul").class("chips").children(chips).child(node("li").child(reset))
    };
    // The focus stays here when the button that was pressed is gone.
    node("div")
        .with("id", CHIPS)
        .with("role", "group")
        .with("tabindex", "-1")
        .with("aria-label", app.texts.chosen_label)
        .child(live(Box::new(draw)))
}

const HERE: &str = "#chosen";

#[derive(Clone, Copy)]
struct Counted {
    app: App,
    counts: Known<Counts>,
    all: Known<Counts>,
}

impl Counted {
    /// The words of a facet under its name; its boxes are made when it is opened.
    fn list(self, facet: Facet, is_first: bool) -> Node {
        let app = self.app;
        let is_used = !untrack(|| app.chosen()).only(facet).is_empty();
        let is_drawn = RwSignal::new(is_first || is_used);
        let words = move || {
            if !is_drawn.get() {
                return nothing();
            }
            let mut words: Vec<usize> =
                (0..facet.words().len()).filter(|word| facet.is_offered(*word)).collect();
            sort_by_key(&mut words, |word| say(app.texts, facet, *word));
            let words = words.into_iter().map(|word| self.option(facet, word)).collect();
            let label = label(app.texts, facet);
            node("div").class("facet-words").with("role", "group").with("aria-label", label).children(words)
        };
        let many = move || match app.chosen().only(facet).list().len() {
            0 => String::new(),
            count => join!(" (", count, ")"),
        };
        node("details")
            .class("facet")
            .maybe("open", (is_first || is_used).then_some(""))
            .on("toggle", Box::new(move |_| is_drawn.set(true)))
            .child(node("summary").text(label(app.texts, facet)).say(Box::new(many)))
            .child(live(Box::new(words)))
    }

    /// A box for a word, with how many results it leaves; one that leaves none cannot be ticked.
    fn option(self, facet: Facet, word: usize) -> Node {
        let Self { app, counts, all } = self;
        let state = known(move || {
            let is_there = all.get().get(facet, word) > 0;
            (counts.get().get(facet, word), app.chosen().has(facet, word), is_there)
        });
        let absent = move || matches!(*state.get(), (_, false, false)).then(String::new);
        let disabled = move || matches!(*state.get(), (0, false, _)).then(String::new);
        let choose = move |_| app.change(&|query| query.chosen.toggle(facet, word));
        let tick = node("input")
            .with("type", "checkbox")
            .prop("checked", Box::new(move || state.get().1.into()))
            .bind("disabled", Box::new(disabled))
            .on("change", Box::new(choose));
        let number = node("span").class("facet-count").say(Box::new(move || join!(state.get().0)));
        let said = node("span").text(say(app.texts, facet, word));
        let label = node("label").child(tick).child(said).text(" ").child(number);
        node("div").bind("hidden", Box::new(absent)).child(label)
    }
}

/// What a facet is called.
pub fn label(texts: &Texts, facet: Facet) -> &'static str {
    match facet {
        Facet::Audience => texts.audience_label,
        Facet::Topic => texts.topic_label,
        Facet::Type => texts.type_label,
        Facet::Language => texts.languages_label,
        Facet::Cost => texts.cost_label,
        Facet::Referral => texts.referral_label,
        Facet::Channel => texts.channel_label,
        Facet::Anonymous => texts.may_be_anonymous,
        Facet::Open => texts.only_open,
        Facet::Confirmed => texts.only_confirmed,
    }
}

/// How people say a word of a facet.
pub fn say(texts: &Texts, facet: Facet, word: usize) -> &'static str {
    match facet {
        Facet::Audience => texts.audience.at(word),
        Facet::Topic => texts.topic.at(word),
        Facet::Type => texts.service_type.at(word),
        Facet::Language => texts.tongue.at(word),
        Facet::Channel => texts.channel.at(word),
        Facet::Cost => texts.cost.of([Cost::Free, Cost::Fee][word]),
        Facet::Referral => texts.no_referral,
        Facet::Anonymous | Facet::Open | Facet::Confirmed => label(texts, facet),
    }
}
