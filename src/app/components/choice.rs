//! A choice from a closed list.

use crate::app::context::App;
use crate::app::node::{Node, node};
use crate::order::sort_by_key;
use crate::route::Query;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// Something that can be chosen on a list page.
#[derive(Clone, Copy)]
pub enum Filter {
    /// About what.
    Topic,
    /// For whom.
    Audience,
    /// Of which kind.
    Type,
    /// By which channel.
    Channel,
}

/// A word to choose, and how people say it.
type Offer = (&'static str, &'static str);

impl Filter {
    /// The name of the parameter in the address, and of the element.
    fn id(self) -> &'static str {
        match self {
            Self::Topic => "tema",
            Self::Audience => "for",
            Self::Type => "type",
            Self::Channel => "kanal",
        }
    }

    fn label(self, app: App) -> &'static str {
        match self {
            Self::Topic => app.texts.topic_label,
            Self::Audience => app.texts.audience_label,
            Self::Type => app.texts.type_label,
            Self::Channel => app.texts.channel_label,
        }
    }

    fn offers(self, app: App) -> Vec<Offer> {
        match self {
            Self::Topic => offers(app.texts.topic.pairs()),
            Self::Audience => offers(app.texts.audience.pairs()),
            Self::Type => offers(app.texts.service_type.pairs()),
            Self::Channel => offers(app.texts.channel.pairs()),
        }
    }

    fn chosen(self, query: &Query) -> &'static str {
        match self {
            Self::Topic => first(&query.topics),
            Self::Audience => first(&query.audience),
            Self::Type => first(&query.types),
            Self::Channel => first(&query.channels),
        }
    }

    fn choose(self, query: &mut Query, word: &str) {
        match self {
            Self::Topic => query.topics = one(word),
            Self::Audience => query.audience = one(word),
            Self::Type => query.types = one(word),
            Self::Channel => query.channels = one(word),
        }
    }
}

/// Drop-down lists of what can be chosen, each with «all» first.
pub fn choices(app: App, filters: &[Filter]) -> Vec<Node> {
    filters.iter().map(|filter| choice(app, *filter)).collect()
}

fn choice(app: App, filter: Filter) -> Node {
    let id = filter.id();
    let option = |(word, said): Offer| {
        let is_chosen = move || (filter.chosen(&app.query()) == word).into();
        node("option").with("value", word).prop("selected", Box::new(is_chosen)).text(said)
    };
    let mut offers = filter.offers(app);
    offers.insert(0, ("", app.texts.any));
    let options = offers.into_iter().map(option).collect();
    let choose = move |event| {
        let word = event_target_value(&event);
        app.change(&|query| filter.choose(query, &word));
    };
    let select =
        node("select").class("ds-input").with("id", id).on("change", Box::new(choose)).children(options);
    let label = node("label").class("ds-label").with("for", id).text(filter.label(app));
    node("div").class("choice").child(label).child(select)
}

/// The words of a list as offers, in the order of how people say them.
fn offers(mut offers: Vec<Offer>) -> Vec<Offer> {
    sort_by_key(&mut offers, |offer| offer.1);
    offers
}

/// The value of a word as a list; none for the empty word.
fn one<T: Vocabulary>(word: &str) -> Vec<T> {
    T::from_word(word).into_iter().collect()
}

/// The first word of a list.
fn first<T: Vocabulary>(list: &[T]) -> &'static str {
    list.first().map(|word| word.as_str()).unwrap_or_default()
}
