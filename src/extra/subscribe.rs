//! How to follow the calendar in one's own.

use super::guide::guide;
use super::html::{tag, text};
use super::qr::code;
use super::texts::texts as words;
use crate::address::route::{Address, Query};
use crate::calendar::feed::{FOLDER, Feed};
use crate::i18n::texts::{join, texts};

/// The feed that is nearest to what was chosen, and what to do with its address, as HTML.
///
/// The question has a line with the origin of the site, one with its base, and one with the page's address.
pub fn subscribe(question: &str) -> Option<String> {
    let mut lines = question.lines();
    let (origin, base, address) = (lines.next()?, lines.next()?, lines.next()?);
    let Address { lang, host, route } = Address::parse(base, address);
    let (texts, words) = (texts(lang), words(lang));
    let feed = Feed::nearest(route.query().unwrap_or(&Query::default()));
    let address = join!(origin, base, "/", FOLDER, "/", feed.file());
    let mut html = String::new();
    if let Feed::Kommune(_, Some(audience)) = feed {
        let said = join!(texts.audience_label, ": ", texts.audience.of(audience));
        html.push_str(&tag("p", &[], &text(&said)));
    }
    if host.may_leave() {
        // Calendar programs have this scheme for themselves; it means the same address.
        let rest = address.split_once(':').map_or(&*address, |(_, rest)| rest);
        let start = join!("webcal:", rest);
        html.push_str(&tag("a", &[("class", "ds-button"), ("href", &start)], words.subscribe_open));
    }
    html.push_str(&tag("label", &[("class", "ds-label"), ("for", "feed")], words.subscribe_address));
    let written = join!("<input class=\"ds-input\" id=\"feed\" readonly value=\"", text(&address), "\">");
    html.push_str(&written);
    html.push_str(&tag("p", &[("class", "card-line")], words.subscribe_copy));
    html.push_str(&code(words, &address, words.subscribe_code));
    let feed = tag("section", &[("class", "feed")], &html);

    let guide = guide(lang);
    let mut lines = guide.lines();
    let mut steps = String::new();
    while let Some((name, what)) = lines.next().zip(lines.next()) {
        steps.push_str(&tag("h2", &[], &text(name)));
        steps.push_str(&tag("p", &[], &text(what)));
    }
    let lead = tag("p", &[("class", "lead")], words.subscribe_lead);
    let steps = tag("div", &[("class", "prose")], &steps);
    Some(lead + &feed + &steps + &tag("p", &[("class", "notice")], words.subscribe_notes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::taxonomy::Audience;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn the_feed_is_that_of_what_was_chosen() {
        let table = [
            ("https://a.no\n\n/abonner", "https://a.no/feeds/norge.ics"),
            ("https://a.no\n/sti\n/sti/abonner?sted=1577", "https://a.no/sti/feeds/kommune-1577.ics"),
            ("https://a.no\n\n/en/abonner?sted=1577&for=barn", "https://a.no/feeds/kommune-1577-barn.ics"),
            ("https://a.no\n\n/abonner?sted=1577&for=barn,eldre", "https://a.no/feeds/kommune-1577.ics"),
            ("https://a.no\n\n/abonner?sted=1577&for=alle", "https://a.no/feeds/kommune-1577.ics"),
        ];
        for (question, address) in table {
            let html = subscribe(question).unwrap();
            assert!(html.contains(&["value=\"", address, "\""].concat()), "{question}: {html}");
            assert!(html.contains(&["href=\"webcal:", &address[6..], "\""].concat()), "{question}");
        }
        assert!(!subscribe("https://a.no\n\n/abonner?vert=kiosk").unwrap().contains("webcal:"));
    }

    #[test]
    fn every_audience_leads_to_a_feed_that_exists() {
        for audience in Audience::ALL {
            let question = ["https://a.no\n\n/abonner?sted=1577&for=", audience.as_str()].concat();
            assert!(subscribe(&question).unwrap().contains("/feeds/kommune-1577"));
        }
    }
}
