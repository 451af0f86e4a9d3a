//! What the head of a page says about it, to search engines, other apps and the browser.

use super::maker::Maker;
use super::webmanifest;
use crate::address::route::Route;
use crate::dataset::manifest::MANIFEST;
use crate::find::guide::walk;
use crate::find::part::name;
use crate::html::escaped;
use crate::i18n::texts::made::made_texts;
use crate::i18n::texts::staff::staff_words;
use crate::i18n::texts::{SpeechWords, texts};
use crate::model::article::{accessibility, id_or_front};
use crate::model::channel::Channel;
use crate::model::lang::{Lang, Localized};
use crate::model::meeting::Meeting;
use crate::model::text::Slug;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;

/// No more of a description is shown anywhere.
const LONGEST: usize = 300;
/// A page that needs more data files than this has them loaded by the program, when it has started: the names of twenty
/// files, which the lists of the whole country need, are 0.2 KB of the first HTML.
const FILES: usize = 12;

/// The head of a page but for its title, which is HTML.
pub fn of(maker: &Maker, route: &Route, title: &str) -> String {
    let mut head = String::new();
    let description = shortened(&description(maker, route));
    let mut line = |text: &str| {
        head.push_str(text);
        head.push('\n');
    };
    line(&format!("<meta name=\"description\" content=\"{}\">", escaped(&description)));
    let meta = |name: &str, content: &str| format!("<meta property=\"{name}\" content=\"{content}\">");
    line(&format!("<link rel=\"manifest\" href=\"{}/{}\">", maker.base, webmanifest::file(maker)));
    line(&format!("<link rel=\"apple-touch-icon\" href=\"{}/icons/any-180.png\">", maker.base));
    if *route != Route::NotFound {
        let kind = if *route == Route::Start { "website" } else { "article" };
        line(&meta("og:type", kind));
        line(&meta("og:site_name", texts(maker.lang).product));
        line(&meta("og:title", title));
        line(&meta("og:description", &escaped(&description)));
        line(&meta("og:locale", locale(maker.lang)));
        if let Some(here) = maker.absolute(route) {
            line(&meta("og:url", &escaped(&here)));
            line(&format!("<link rel=\"canonical\" href=\"{}\">", escaped(&here)));
        }
        let others = Lang::ALL.iter().map(|&lang| (lang.as_str(), lang)).chain([("x-default", Lang::Nb)]);
        for (name, lang) in others {
            if let Some(address) = maker.absolute_in(lang, route) {
                let address = escaped(&address);
                line(&format!("<link rel=\"alternate\" hreflang=\"{name}\" href=\"{address}\">"));
            }
        }
    }
    head
}

/// The data that the page needs, for `boot.js` to ask for beside the program; empty if that is much.
pub fn files(maker: &Maker, route: &Route) -> String {
    let files = maker.files(route);
    if !(1..=FILES).contains(&files.len()) {
        return String::new();
    }
    let list = [MANIFEST.to_owned()];
    let paths = list.iter().chain(&files).map(|file| format!("{}/data/{file}", maker.base));
    paths.collect::<Vec<_>>().join(" ")
}

/// A language as Open Graph writes it.
fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => "nb_NO",
        Lang::Nn => "nn_NO",
        Lang::En => "en_GB",
        Lang::Se => "se_NO",
    }
}

/// What the page is about, in a sentence or two.
fn description(maker: &Maker, route: &Route) -> String {
    let (made, data) = (made_texts(maker.lang), maker.data);
    let found = match route {
        Route::Start => Some(made.start.to_owned()),
        Route::Search(_) | Route::Finder(_) => Some(made.finder.to_owned()),
        Route::Topic(topic, _) => Some(made.topic.with(&[texts(maker.lang).topic.of(*topic)])),
        Route::Fylke(_) | Route::District(_) | Route::Svalbard => {
            let place = route.place_of();
            place.and_then(|place| name(&place, data)).map(|name| made.part.with(&[name]))
        }
        Route::Kommuner => Some(made.kommuner.to_owned()),
        Route::Helplines(_) => Some(made.helplines.to_owned()),
        Route::Calendar(_) => Some(made.calendar.to_owned()),
        Route::Poster(_) => Some(made.poster.to_owned()),
        Route::Subscribe(_) => Some(made.subscribe.to_owned()),
        Route::Map(_) => Some(made.map.to_owned()),
        Route::Saved(_) => Some(made.saved.to_owned()),
        Route::Guides(_) => Some(texts(maker.lang).guide.lead.to_owned()),
        // Who has answered reads another page than who is asked.
        Route::Guide(id, answers, _) => data.guide(id).map(|guide| {
            let way = walk(guide, answers.iter().map(Slug::as_str));
            let choices = way.iter().flat_map(|way| &way.choices).map(|choice| choice.text.get(maker.lang).0);
            choices.fold(guide.lead.get(maker.lang).0.to_owned(), |said, choice| format!("{said} {choice}."))
        }),
        Route::Article(id) => {
            data.article(&id_or_front(id.as_ref())).map(|article| article.lead.get(maker.lang).0.to_owned())
        }
        Route::Staff(page, _) => Some(staff_words(maker.lang).lead(*page).to_owned()),
        Route::About => Some(made.about.to_owned()),
        Route::Speech(tongue) => SpeechWords::find(&data.speech, *tongue).map(|words| words.lead.to_owned()),
        Route::Accessibility => {
            data.article(&accessibility()).map(|article| article.lead.get(maker.lang).0.to_owned())
        }
        Route::NotFound => Some(texts(maker.lang).not_found_text.to_owned()),
        Route::Kommune(number) => data.places.kommune(*number).map(|kommune| {
            let fylke = data.places.fylke(kommune.fylke).map_or(made.country, |fylke| fylke.name());
            made.kommune.with(&[kommune.name(), fylke])
        }),
        Route::Helpline(id) => {
            data.helpline(id).map(|helpline| with_channel(maker, &helpline.description, &helpline.channels))
        }
        Route::Service(id) => data.service(id).map(|service| {
            let kind = texts(maker.lang).service_type.of(service.kind);
            let place = service.kommune().and_then(|number| data.places.kommune(number));
            let place = place.map_or(texts(maker.lang).nationwide, |kommune| kommune.name());
            format!("{kind}, {place}. {}", with_channel(maker, &service.description, &service.reachable()))
        }),
        Route::Meeting(id, date) => data.meeting(id).map(|meeting| meeting_on(maker, meeting, Some(*date))),
        Route::Series(id) => data.meeting(id).map(|meeting| meeting_on(maker, meeting, None)),
    };
    found.unwrap_or_default()
}

/// What it is, and how to reach it.
fn with_channel<const MAX: usize>(maker: &Maker, text: &Localized<MAX>, channels: &[Channel]) -> String {
    let texts = texts(maker.lang);
    let text = text.get(maker.lang).0;
    match channels.iter().find(|channel| channel.is_live()) {
        Some(channel) => {
            let (kind, written) = (texts.channel.of(channel.contact.kind()), channel.contact.written());
            let hours = channel.hours.as_ref().map(|hours| format!(", {}", texts.say_hours(Some(hours))));
            format!("{text} {kind}: {written}{}.", hours.unwrap_or_default())
        }
        None => text.to_owned(),
    }
}

/// When and where, and what.
fn meeting_on(maker: &Maker, meeting: &Meeting, date: Option<Date>) -> String {
    let texts = texts(maker.lang);
    let day = date.map(|date| texts.say_day(date));
    let kommune = meeting.kommune().and_then(|number| maker.data.places.kommune(number));
    let place = kommune.map(|kommune| kommune.name().to_owned());
    let mut said: Vec<String> = day.into_iter().chain(place).collect();
    if let Some(first) = said.first_mut() {
        *first = capital(first);
    }
    let text = meeting.description.get(maker.lang).0;
    if said.is_empty() { text.to_owned() } else { format!("{}. {text}", said.join(", ")) }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// As many whole words as there is room for.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_ends_after_a_whole_word() {
        let long = "abc ".repeat(200);
        let short = shortened(&long);
        assert!(short.ends_with("abc …") && short.chars().count() <= LONGEST + 2, "{short}");
        assert_eq!(shortened("kort"), "kort");
        assert_eq!(capital("ærlig"), "Ærlig");
    }
}
