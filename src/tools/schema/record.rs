//! Helplines, services, meetings, and what they are made of.

use super::form::{
    date, digits, list, localized, number, object, part, pattern, set, slug, text, time, web, word,
};
use crate::model::channel::{ChannelCost, ChannelKind};
use crate::model::danger::Danger;
use crate::model::lang::Lang;
use crate::model::meeting::{RegistrationKind, SeriesStatus};
use crate::model::phone::SHORT;
use crate::model::source::{Purpose, SourceKind};
use crate::model::synonym::Asks;
use crate::model::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};
use crate::schedule::hours::{ALWAYS, AS_USUAL, CLOSED, DayName, UNKNOWN};
use crate::schedule::recurrence::{Frequency, WeekParity};
use crate::schedule::series::OnDayOff;
use crate::vocabulary::Vocabulary;
use serde_json::{Value, json};

type Field = (&'static str, Value);

/// A record with the fields of every record and these.
fn record(required: Vec<Field>, optional: Vec<Field>) -> Value {
    let head = [
        ("id", slug()),
        ("name", text(120)),
        ("description", localized(400)),
        ("sources", list(part("source"), 1)),
    ];
    let tail = [("confirmed", date()), ("note", text(2000)), ("http_because", text(120))];
    let (required, optional): (Vec<_>, Vec<_>) =
        (head.into_iter().chain(required).collect(), optional.into_iter().chain(tail).collect());
    object(&required, &optional)
}

fn audience() -> Field {
    ("audience", set(word::<Audience>(), 1))
}

fn topics() -> Field {
    ("topics", set(word::<Topic>(), 1))
}

fn languages() -> Field {
    ("languages", set(word::<Tongue>(), 1))
}

fn channels(least: usize) -> Field {
    ("channels", list(part("channel"), least))
}

fn serves() -> Field {
    ("serves", set(pattern("^([0-9]{2}|[0-9]{4}|NO|SJ|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"), 1))
}

fn address() -> Vec<Field> {
    vec![("street", text(120)), ("postcode", digits(4)), ("city", text(120))]
}

fn mail() -> Value {
    pattern(r"^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]+\.[A-Za-z0-9-]+$")
}

pub fn site() -> Value {
    object(&[], &[("mail", mail()), ("lang", word::<Lang>())])
}

pub fn service() -> Value {
    record(
        vec![("type", word::<ServiceType>()), serves(), audience(), topics()],
        vec![
            ("operator", text(120)),
            ("address", object(&[("kommune", digits(4))], &address())),
            channels(0),
            ("hours", part("hours")),
            languages(),
            ("referral", word::<Referral>()),
            ("cost", word::<Cost>()),
        ],
    )
}

pub fn helpline() -> Value {
    record(
        vec![channels(1), audience(), topics()],
        vec![
            ("answered_by", localized(200)),
            ("kept", localized(200)),
            ("operator", text(120)),
            serves(),
            languages(),
            ("priority", number(1, 9)),
            ("paired_with", set(slug(), 0)),
        ],
    )
}

pub fn meeting() -> Value {
    let mut place = address();
    place.extend([("name", text(120)), ("kommune", digits(4))]);
    let mut place = object(&[], &place);
    place["minProperties"] = 1.into();
    let registration = object(&[("kind", word::<RegistrationKind>())], &[("channel", part("channel"))]);
    let days_off = || word::<OnDayOff>();
    let moved =
        object(&[("from", date()), ("to", date())], &[("at", pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$"))]);
    record(
        vec![
            ("host", text(120)),
            serves(),
            audience(),
            topics(),
            ("registration", registration),
            ("status", word::<SeriesStatus>()),
        ],
        vec![
            ("host_service", slug()),
            ("place", place.clone()),
            ("alternates", list(place, 0)),
            languages(),
            ("cost", word::<Cost>()),
            channels(0),
            ("start", pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T([01][0-9]|2[0-3]):[0-5][0-9])?$")),
            ("duration", number(5, 1440)),
            ("rule", part("rule")),
            ("dates", set(date(), 0)),
            ("except", set(date(), 0)),
            ("cancelled", set(date(), 0)),
            ("moved", list(moved, 0)),
            ("public_holidays", days_off()),
            ("school_holidays", days_off()),
            ("breaks", list(object(&[("from", date()), ("to", date())], &[]), 0)),
            ("pattern", localized(120)),
            ("digital", json!({ "type": "boolean" })),
            ("revised", date()),
        ],
    )
}

pub fn phrases() -> Value {
    let sentences = || set(text(200), 1);
    object(&["danger", "calm", "needs"].map(|name| (name, sentences())), &[])
}

pub fn synonym() -> Value {
    let phrases = || set(text(700), 0);
    let mut means = set(text(120), 1);
    means["maxItems"] = 4.into();
    let said = ["nb", "nn", "en", "se"];
    let mut optional = said.map(|lang| (lang, phrases())).to_vec();
    optional.extend(["whom", "loss", "calm"].map(|name| (name, json!({ "type": "boolean" }))));
    optional.push(("danger", word::<Danger>()));
    optional.push(("asks", word::<Asks>()));
    optional.extend([("list", slug()), ("means", means)]);
    let mut form = object(&[], &optional);
    form["oneOf"] = json!([{ "required": ["means"] }, { "required": ["list"] }]);
    form["anyOf"] = said
        .iter()
        .map(
            |lang| json!({ "required": [lang], "properties": { *lang: { "type": "array", "minItems": 1 } } }),
        )
        .collect();
    form
}

pub fn source() -> Value {
    let dated = pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
    let kind = word::<SourceKind>();
    let purposes = set(word::<Purpose>(), 1);
    let mut form = object(
        &[("kind", kind)],
        &[("url", web()), ("document", text(120)), ("dated", dated), ("for", purposes)],
    );
    form["oneOf"] = ["url", "document"].iter().map(|origin| json!({ "required": [origin] })).collect();
    form
}

pub fn channel() -> Value {
    let number = pattern(&format!(r"^(\+47[2-9][0-9]{{7}}|0[1-9][0-9]{{3}}|{})$", SHORT.join("|")));
    let mailbox = mail();
    let mut form = object(
        &[("kind", word::<ChannelKind>()), ("value", json!({ "type": "string" }))],
        &[
            ("label", localized(120)),
            ("hours", part("hours")),
            ("cost", word::<ChannelCost>()),
            ("anonymous", json!({ "type": "boolean" })),
            languages(),
        ],
    );
    let rules = ChannelKind::ALL.iter().map(|kind| {
        let value = match kind {
            ChannelKind::Phone | ChannelKind::Sms => number.clone(),
            ChannelKind::Email => mailbox.clone(),
            ChannelKind::Chat | ChannelKind::Web => web(),
        };
        let is_kind = json!({ "properties": { "kind": { "const": kind.as_str() } }, "required": ["kind"] });
        json!({ "if": is_kind, "then": { "properties": { "value": value } } })
    });
    form["allOf"] = rules.collect();
    form
}

pub fn hours() -> Value {
    let interval = || object(&[("opens", time()), ("closes", time())], &[]);
    let day = |words: &[&str]| json!({ "anyOf": [{ "enum": words }, list(interval(), 1)] });
    let weekly = object(&[("days", set(word::<DayName>(), 1)), ("opens", time()), ("closes", time())], &[]);
    let exception = object(
        &[("date", pattern("^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$")), ("hours", day(&[CLOSED, UNKNOWN]))],
        &[],
    );
    let by_week = object(
        &[("weekly", list(weekly, 1))],
        &[("holidays", day(&[AS_USUAL, CLOSED, UNKNOWN])), ("exceptions", list(exception, 0))],
    );
    json!({ "anyOf": [{ "const": ALWAYS }, by_week] })
}

pub fn rule() -> Value {
    let numbers = |least, most| set(number(least, most), 1);
    let weekday = "(MO|TU|WE|TH|FR|SA|SU)";
    object(
        &[("freq", word::<Frequency>())],
        &[
            ("interval", number(1, 9999)),
            ("count", json!({ "type": "integer", "minimum": 1 })),
            ("until", date()),
            ("byday", set(pattern(&format!("^([+-]?[0-9]{{1,2}})?{weekday}$")), 1)),
            ("bymonth", numbers(1, 12)),
            ("bymonthday", numbers(-31, 31)),
            ("byyearday", numbers(-366, 366)),
            ("byweekno", numbers(-53, 53)),
            ("bysetpos", numbers(-366, 366)),
            ("wkst", pattern(&format!("^{weekday}$"))),
            ("weeks", word::<WeekParity>()),
        ],
    )
}
