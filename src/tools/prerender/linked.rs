//! What a page is about in the words of schema.org, as JSON-LD, for search engines.
//!
//! Only what the record says: hours that are unknown are left out, a date that the host has not given has no
//! status, and who runs something is called public only where its name says so.

use super::pages::Maker;
use crate::agenda::DATES_LISTED;
use crate::area::Area;
use crate::channel::{Channel, Contact};
use crate::hours::{DayRule, HolidayRule, Hours, Interval, WeeklyHours};
use crate::lang::Localized;
use crate::meeting::{Meeting, Occurrence, OccurrenceStatus};
use crate::route::{Query, Route};
use crate::taxonomy::{Audience, Cost, Tongue};
use crate::texts::made::made_texts;
use crate::texts::texts;
use crate::vocabulary::Vocabulary;
use serde_json::{Map, Value, json};

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SCHEMA: &str = "https://schema.org/";

/// The page's subject and where the page stands, as a script element; nothing where there is neither.
pub fn script(maker: &Maker, route: &Route) -> String {
    let parts: Vec<Value> = subject(maker, route).into_iter().chain(breadcrumbs(maker, route)).collect();
    if parts.is_empty() {
        return String::new();
    }
    let data = json!({ "@context": "https://schema.org", "@graph": parts }).to_string();
    // Nothing in it may look like the end of the script.
    ["<script type=\"application/ld+json\">", &data.replace('<', "\\u003c"), "</script>\n"].concat()
}

fn subject(maker: &Maker, route: &Route) -> Option<Value> {
    let data = maker.data;
    let mut thing = match route {
        Route::Start => Thing::new("WebSite")
            .with("name", texts(maker.lang).product)
            .with("inLanguage", maker.lang.as_str())
            .with("description", texts(maker.lang).start_lead),
        Route::Helpline(id) => {
            let helpline = data.helpline(id)?;
            let operator = helpline.operator.as_ref().map(|name| name.as_str());
            let is_public = helpline.priority.is_some() || operator.is_some_and(is_public);
            service(maker, helpline.name.as_str(), &helpline.description, is_public)
                .maybe("provider", operator.map(|name| organization(name, is_public)))
                .with("areaServed", areas(maker, &helpline.serves))
                .maybe("audience", audience(maker, &helpline.audience))
                .with("availableChannel", channels(maker, &helpline.channels, &helpline.languages, None))
        }
        Route::Service(id) => {
            let found = data.service(id)?;
            let operator = found.operator.as_ref().map(|name| name.as_str());
            let is_public = operator.is_some_and(is_public);
            let place = found.address.as_ref().map(|address| {
                let town = address.city.as_ref().map(|city| city.as_str());
                let town = town.or_else(|| Some(data.places.kommune(address.kommune)?.name()));
                place(
                    None,
                    address.street.as_ref().map(|street| street.as_str()),
                    address.postcode.map(String::from),
                    town,
                )
            });
            service(maker, found.name.as_str(), &found.description, is_public)
                .with("serviceType", texts(maker.lang).service_type.of(found.kind))
                .maybe("provider", operator.map(|name| organization(name, is_public)))
                .with("areaServed", areas(maker, &found.serves))
                .maybe("audience", audience(maker, &found.audience))
                .with("availableChannel", channels(maker, &found.reachable(), &found.languages, place))
        }
        Route::Meeting(id, date) => {
            let meeting = data.meeting(id)?;
            let occurrence = meeting.occurrences.iter().find(|one| one.date == *date)?;
            event(maker, meeting, occurrence)
        }
        Route::Series(id) => {
            let meeting = data.meeting(id)?;
            let from = maker.published.today().map_or(0, |today| today.days() * crate::civil::DAY);
            let dates: Vec<Value> = meeting
                .coming(from)
                .take(DATES_LISTED)
                .map(|date| event(maker, meeting, date).into())
                .collect();
            gathering(maker, meeting, "EventSeries")
                .maybe("subEvent", (!dates.is_empty()).then(|| dates.into()))
        }
        _ => return None,
    };
    if let Some(url) = maker.absolute(route) {
        thing = thing.with("url", url);
    }
    Some(thing.into())
}

/// An object with a type, whose fields are set one by one.
struct Thing(Map<String, Value>);

impl Thing {
    fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), Value::from(kind))]))
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    fn maybe(self, name: &str, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

impl From<Thing> for Value {
    fn from(thing: Thing) -> Self {
        Self::Object(thing.0)
    }
}

fn service<const MAX: usize>(maker: &Maker, name: &str, text: &Localized<MAX>, is_public: bool) -> Thing {
    Thing::new(if is_public { "GovernmentService" } else { "Service" })
        .with("name", name)
        .with("description", text.get(maker.lang).0)
}

/// Whether the name of who runs something says that it is public. Several together are not one public body.
fn is_public(name: &str) -> bool {
    let is_one = !["/", ",", " og ", " med ", " for "].iter().any(|joint| name.contains(joint));
    let is_body = [
        "kommune",
        "kommuner",
        "HF",
        "IKS",
        "Politiet",
        "Nav",
        "Bufdir",
        "Folkehelseinstituttet",
        "Kriminalomsorgen",
    ];
    is_one && name.split([' ', '(', ')']).any(|word| is_body.contains(&word))
}

fn organization(name: &str, is_public: bool) -> Value {
    Thing::new(if is_public { "GovernmentOrganization" } else { "Organization" }).with("name", name).into()
}

fn areas(maker: &Maker, areas: &[Area]) -> Value {
    let places = &maker.data.places;
    let named = |kind: &str, name: &str| Thing::new(kind).with("name", name).into();
    let area = |area: &Area| match area {
        Area::Kommune(number) => Some(named("AdministrativeArea", places.kommune(*number)?.name())),
        Area::Fylke(number) => Some(named("AdministrativeArea", places.fylke(*number)?.name())),
        Area::Region(id) => Some(named("AdministrativeArea", places.region(id)?.name.as_str())),
        Area::Nation => Some(named("Country", made_texts(maker.lang).country)),
    };
    areas.iter().filter_map(area).collect::<Vec<Value>>().into()
}

fn audience(maker: &Maker, audience: &[Audience]) -> Option<Value> {
    let words: Vec<&str> = audience.iter().map(|one| texts(maker.lang).audience.of(*one)).collect();
    (!words.is_empty()).then(|| Thing::new("Audience").with("audienceType", words.join(", ")).into())
}

/// The ways to reach a service, and the place where it is given.
fn channels(maker: &Maker, channels: &[Channel], languages: &[Tongue], place: Option<Value>) -> Value {
    let channel = |channel: &Channel| {
        let tongues = if channel.languages.is_empty() { languages } else { &channel.languages };
        let tongues: Vec<&str> = tongues.iter().map(|tongue| tongue.as_str()).collect();
        let point = |name: &str, value: &str| -> Value {
            Thing::new("ContactPoint")
                .with(name, value)
                .with("contactType", texts(maker.lang).channel.of(channel.contact.kind()))
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
            Contact::Email(mailbox) => way.with("serviceUrl", ["mailto:", mailbox.as_str()].concat()),
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

fn hours(hours: &Hours) -> Value {
    match hours {
        Hours::Always => open(&DAYS, "00:00", "23:59"),
        Hours::Weekly(week) => weekly(week),
    }
}

fn weekly(week: &WeeklyHours) -> Value {
    let rule = |days: &[&str], interval: &Interval| {
        open(days, &String::from(interval.opens()), &clock(&String::from(interval.closes())))
    };
    let mut all: Vec<Value> = Vec::new();
    for weekly in &week.weekly {
        let days: Vec<&str> = weekly.days.iter().map(|day| DAYS[day.weekday() as usize]).collect();
        all.push(rule(&days, &weekly.interval));
    }
    if let HolidayRule::Day(DayRule::Open(intervals)) = &week.holidays {
        let on = ["PublicHolidays"];
        match intervals.as_slice() {
            // The same time twice is how closed is written.
            [] => all.push(open(&on, "00:00", "00:00")),
            some => all.extend(some.iter().map(|interval| rule(&on, interval))),
        }
    }
    all.into()
}

fn open(days: &[&str], opens: &str, closes: &str) -> Value {
    let days: Vec<String> = days.iter().map(|day| [SCHEMA, day].concat()).collect();
    Thing::new("OpeningHoursSpecification")
        .with("dayOfWeek", days)
        .with("opens", opens)
        .with("closes", closes)
        .into()
}

/// Midnight at the end of a day, as XML Schema writes times.
fn clock(time: &str) -> String {
    if time == "24:00" { "23:59".to_owned() } else { time.to_owned() }
}

fn place(name: Option<&str>, street: Option<&str>, postcode: Option<String>, town: Option<&str>) -> Value {
    let address = Thing::new("PostalAddress")
        .maybe("streetAddress", street.map(Value::from))
        .maybe("postalCode", postcode.map(Value::from))
        .maybe("addressLocality", town.map(Value::from))
        .with("addressCountry", "NO");
    Thing::new("Place").maybe("name", name.map(Value::from)).with("address", address).into()
}

/// What is true of every date of a series.
fn gathering(maker: &Maker, meeting: &Meeting, kind: &str) -> Thing {
    let kommune = meeting.kommune().and_then(|number| maker.data.places.kommune(number));
    let town = kommune.map(|kommune| kommune.name());
    let location = match &meeting.place {
        Some(venue) => {
            let text = |name: &Option<crate::text::Name>| name.as_ref().map(|name| name.as_str().to_owned());
            let city = text(&venue.city);
            Some(place(
                text(&venue.name).as_deref(),
                text(&venue.street).as_deref(),
                venue.postcode.map(String::from),
                city.as_deref().or(town),
            ))
        }
        None => town.map(|town| place(None, None, None, Some(town))),
    };
    let host = meeting.host.as_str();
    let tongues: Vec<&str> = meeting.languages.iter().map(|tongue| tongue.as_str()).collect();
    Thing::new(kind)
        .with("name", meeting.name.as_str())
        .with("description", meeting.description.get(maker.lang).0)
        .with("organizer", organization(host, is_public(host)))
        .maybe("location", location)
        .maybe("audience", audience(maker, &meeting.audience))
        .with("inLanguage", tongues)
        .maybe("isAccessibleForFree", (meeting.cost == Cost::Free).then(|| true.into()))
}

fn event(maker: &Maker, meeting: &Meeting, occurrence: &Occurrence) -> Thing {
    let when = |time| match time {
        Some(time) => String::from(occurrence.date.at(time)),
        None => String::from(occurrence.date),
    };
    let status = match occurrence.status {
        OccurrenceStatus::Confirmed => Some("EventScheduled"),
        OccurrenceStatus::Cancelled => Some("EventCancelled"),
        OccurrenceStatus::Moved => Some("EventRescheduled"),
        // Nobody has said that it takes place.
        OccurrenceStatus::Expected => None,
    };
    // One that ends after midnight would need the next day; its start is enough.
    let end = occurrence.end.filter(|end| occurrence.start.is_some_and(|start| start < *end));
    gathering(maker, meeting, "Event")
        .with("startDate", when(occurrence.start))
        .maybe("endDate", end.map(|end| when(Some(end)).into()))
        .maybe("eventStatus", status.map(|status| [SCHEMA, status].concat().into()))
        .maybe("previousStartDate", occurrence.moved_from.map(|from| String::from(from).into()))
}

/// Where a page of a record stands; only with the address of the site, since each step is an address.
fn breadcrumbs(maker: &Maker, route: &Route) -> Option<Value> {
    let (data, texts) = (maker.data, texts(maker.lang));
    let (list, list_name, name) = match route {
        Route::Kommune(number) => {
            (Route::Kommuner, texts.kommuner_title, data.places.kommune(*number)?.name())
        }
        Route::Service(id) => {
            (Route::Finder(Query::default()), texts.finder_door, data.service(id)?.name.as_str())
        }
        Route::Helpline(id) => {
            (Route::Helplines(Query::default()), texts.helplines_door, data.helpline(id)?.name.as_str())
        }
        Route::Meeting(id, _) | Route::Series(id) => {
            (Route::Calendar(Query::default()), texts.calendar_door, data.meeting(id)?.name.as_str())
        }
        _ => return None,
    };
    let steps = [(Route::Start, texts.product), (list, list_name), (route.clone(), name)];
    let mut items = Vec::new();
    for (index, (route, name)) in steps.iter().enumerate() {
        let item = Thing::new("ListItem").with("position", index + 1).with("name", *name);
        items.push(Value::from(item.with("item", json!({ "@id": maker.absolute(route)? }))));
    }
    Some(Thing::new("BreadcrumbList").with("itemListElement", items).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_surely_is_public_is_called_so() {
        for (name, expected) in [
            ("Volda kommune", true),
            ("Finnmarkssykehuset HF", true),
            ("Politiet", true),
            ("Skien kommune (vertskommune)", true),
            ("LPP Harstad / Harstad kommune", false),
            ("Blå Kors for Lotteri- og stiftelsestilsynet", false),
            ("Mental Helse", false),
            ("Kommunalt kjøpesenter", false),
        ] {
            assert_eq!(is_public(name), expected, "{name}");
        }
    }

    #[test]
    fn hours_are_told_as_schema_org_writes_them() {
        let week: Hours = serde_json::from_value(json!({
            "weekly": [{"days": ["mo", "fr"], "opens": "18:30", "closes": "24:00"}], "holidays": "closed",
        }))
        .unwrap();
        let days = |days: &[&str]| days.iter().map(|day| [SCHEMA, day].concat()).collect::<Vec<_>>();
        let spec = "OpeningHoursSpecification";
        assert_eq!(
            hours(&week),
            json!([
                {"@type": spec, "dayOfWeek": days(&["Monday", "Friday"]), "opens": "18:30", "closes": "23:59"},
                {"@type": spec, "dayOfWeek": days(&["PublicHolidays"]), "opens": "00:00", "closes": "00:00"},
            ])
        );
    }
}
