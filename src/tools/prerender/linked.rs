//! What a page is about in the words of schema.org, as JSON-LD, for search engines.
//!
//! Only what the record says: hours that are unknown are left out, a date that the host has not given has no
//! status, and who runs something is called public only where its name says so.

mod breadcrumbs;
mod channel;
mod event;
mod hours;
mod people;
mod place;
mod service;
mod thing;

use super::maker::Maker;
use crate::address::route::Route;
use crate::i18n::texts::texts;
use crate::vocabulary::Vocabulary;
use breadcrumbs::breadcrumbs;
use serde_json::{Value, json};
use thing::Thing;

/// The page's subject and where the page stands, as a script element; nothing where there is neither.
pub fn script(maker: &Maker, route: &Route) -> String {
    let parts: Vec<Value> = subject(maker, route).into_iter().chain(breadcrumbs(maker, route)).collect();
    if parts.is_empty() {
        return String::new();
    }
    let data = json!({ "@context": "https://schema.org", "@graph": parts }).to_string();
    // Nothing in it may look like the end of the script.
    format!("<script type=\"application/ld+json\">{}</script>\n", data.replace('<', "\\u003c"))
}

fn subject(maker: &Maker, route: &Route) -> Option<Value> {
    let texts = texts(maker.lang);
    let thing = match route {
        Route::Start => Thing::new("WebSite")
            .with("name", texts.product)
            .with("inLanguage", maker.lang.as_str())
            .with("description", texts.start_lead),
        Route::Helpline(id) => service::helpline(maker, id)?,
        Route::Service(id) => service::service(maker, id)?,
        Route::Meeting(id, date) => event::meeting(maker, id, *date)?,
        Route::Series(id) => event::series(maker, id)?,
        _ => return None,
    };
    Some(thing.maybe("url", maker.absolute(route).map(Value::from)).into())
}
