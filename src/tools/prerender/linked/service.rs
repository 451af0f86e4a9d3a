//! Services and helplines.

use super::channel::channels;
use super::hours::{special, usual};
use super::people::{audience, is_public, organization};
use super::place::{areas, place};
use super::thing::Thing;
use crate::i18n::texts::texts;
use crate::model::lang::Localized;
use crate::model::text::Slug;
use crate::tools::prerender::maker::Maker;
use serde_json::Value;

/// One service.
pub fn service(maker: &Maker, id: &Slug) -> Option<Thing> {
    let (data, texts) = (maker.data, texts(maker.lang));
    let service = data.service(id)?;
    let operator = service.operator.as_ref().map(|name| name.as_str());
    let is_public = operator.is_some_and(is_public);
    let today = maker.published.today();
    let place = service.address.as_ref().map(|address| {
        let kommune = data.places.kommune(address.kommune).map(|kommune| kommune.name());
        let place = place(&address.postal(), kommune);
        match &service.hours {
            Some(hours) => place.with("openingHoursSpecification", usual(hours)).maybe(
                "specialOpeningHoursSpecification",
                Some(special(texts, hours, today)).filter(|days| !days.is_empty()).map(Value::from),
            ),
            None => place,
        }
        .into()
    });
    Some(
        described(maker, service.name.as_str(), &service.description, is_public)
            .with("serviceType", texts.service_type.of(service.kind))
            .maybe("provider", operator.map(|name| organization(name, is_public)))
            .with("areaServed", areas(maker, &service.serves))
            .maybe("audience", audience(texts, &service.audience))
            .with(
                "availableChannel",
                channels(texts, &service.reachable(), &service.languages, place, today),
            ),
    )
}

/// One helpline.
pub fn helpline(maker: &Maker, id: &Slug) -> Option<Thing> {
    let (texts, today) = (texts(maker.lang), maker.published.today());
    let helpline = maker.data.helpline(id)?;
    let operator = helpline.operator.as_ref().map(|name| name.as_str());
    let is_public = helpline.priority.is_some() || operator.is_some_and(is_public);
    Some(
        described(maker, helpline.name.as_str(), &helpline.description, is_public)
            .maybe("provider", operator.map(|name| organization(name, is_public)))
            .with("areaServed", areas(maker, &helpline.serves))
            .maybe("audience", audience(texts, &helpline.audience))
            .with("availableChannel", channels(texts, &helpline.channels, &helpline.languages, None, today)),
    )
}

fn described<const MAX: usize>(maker: &Maker, name: &str, text: &Localized<MAX>, is_public: bool) -> Thing {
    Thing::new(if is_public { "GovernmentService" } else { "Service" })
        .with("name", name)
        .with("description", text.get(maker.lang).0)
}
