//! The ways to reach a service.

use super::hours::{special, usual};
use super::thing::Thing;
use crate::i18n::texts::Texts;
use crate::model::channel::{Channel, Contact};
use crate::model::taxonomy::Tongue;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use serde_json::Value;

/// The ways to reach a service, and the place where it is given; special days from `today`.
///
/// Schema.org has special days only for places, so they stand twice: as dated hours of the contact, and in a place
/// without an address.
pub fn channels(
    texts: &Texts,
    channels: &[Channel],
    languages: &[Tongue],
    place: Option<Value>,
    today: Option<Date>,
) -> Value {
    let channel = |channel: &Channel| {
        let special = channel.hours.as_ref().map_or_else(Vec::new, |hours| special(texts, hours, today));
        let tongues = if channel.languages.is_empty() { languages } else { &channel.languages };
        let tongues: Vec<&str> = tongues.iter().map(|tongue| tongue.as_str()).collect();
        let point = |name: &str, value: &str| -> Value {
            Thing::new("ContactPoint")
                .with(name, value)
                .with("contactType", texts.channel.of(channel.contact.kind()))
                .maybe(
                    "hoursAvailable",
                    channel.hours.as_ref().map(|hours| {
                        let mut all = usual(hours);
                        all.extend_from_slice(&special);
                        all.into()
                    }),
                )
                .into()
        };
        let apart = (!special.is_empty())
            .then(|| Thing::new("Place").with("specialOpeningHoursSpecification", special.clone()).into());
        let way =
            Thing::new("ServiceChannel").with("availableLanguage", tongues).maybe("serviceLocation", apart);
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
