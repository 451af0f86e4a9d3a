//! The ways to reach a service.

use super::hours::hours;
use super::thing::Thing;
use crate::i18n::texts::Texts;
use crate::model::channel::{Channel, Contact};
use crate::model::taxonomy::Tongue;
use crate::vocabulary::Vocabulary;
use serde_json::Value;

/// The ways to reach a service, and the place where it is given.
pub fn channels(texts: &Texts, channels: &[Channel], languages: &[Tongue], place: Option<Value>) -> Value {
    let channel = |channel: &Channel| {
        let tongues = if channel.languages.is_empty() { languages } else { &channel.languages };
        let tongues: Vec<&str> = tongues.iter().map(|tongue| tongue.as_str()).collect();
        let point = |name: &str, value: &str| -> Value {
            Thing::new("ContactPoint")
                .with(name, value)
                .with("contactType", texts.channel.of(channel.contact.kind()))
                .maybe("hoursAvailable", channel.hours.as_ref().map(hours))
                .into()
        };
        let way = Thing::new("ServiceChannel").with("availableLanguage", tongues);
        match &channel.contact {
            Contact::Phone(number) => way.with("servicePhone", point("telephone", &bare(&number.call()))),
            Contact::Sms(number) => {
                way.with("serviceSmsNumber", point("telephone", &bare(&number.message())))
            }
            Contact::Chat(page) | Contact::Web(page) => way.with("serviceUrl", page.as_str()),
            Contact::Email(mailbox) => way.with("serviceUrl", format!("mailto:{}", mailbox.as_str())),
        }
        .into()
    };
    let here = place.map(|place| Thing::new("ServiceChannel").with("serviceLocation", place).into());
    channels.iter().map(channel).chain(here).collect::<Vec<Value>>().into()
}

/// A number without its scheme.
fn bare(href: &str) -> String {
    href.split_once(':').map_or(href, |(_, number)| number).to_owned()
}
