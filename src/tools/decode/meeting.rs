//! A series of meetings.

use super::super::json::Node;
use super::host::keep_host;
use super::record::record;
use super::word::{choice, counted, counted_expected, not_in_the_future};
use super::{Decode, Fields, Value, schedule};
use crate::address::route::POSTER;
use crate::model::meeting::Series;
use crate::model::meeting::{Meeting, Registration, RegistrationKind};
use crate::model::service::bokmaal;
use crate::model::taxonomy::Cost;
use crate::model::text::Slug;
use crate::schedule::civil::{DAY, Date, Moment, TimeOfDay};
use crate::schedule::series::{Break, DaysOff, Duration, Move, Schedule, Start};
use std::borrow::Cow;

const FIELDS: [&str; 25] = [
    "host",
    "host_service",
    "place",
    "alternates",
    "digital",
    "serves",
    "audience",
    "topics",
    "languages",
    "cost",
    "channels",
    "start",
    "duration",
    "rule",
    "dates",
    "except",
    "cancelled",
    "moved",
    "public_holidays",
    "school_holidays",
    "breaks",
    "pattern",
    "registration",
    "status",
    "revised",
];

impl Decode for Series {
    fn expected() -> String {
        "a series of meetings: an object with id, name, description, sources, host, serves, audience, topics, \
         registration, status"
            .into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let told = value.context.faults_told();
        record(value, &FIELDS, |head, fields| {
            let (host, place) = (fields.required("host"), fields.optional("place"));
            let host_service = fields.optional::<Slug>("host_service");
            if let (Some(service), Some(value)) = (&host_service, fields.at("host_service")) {
                keep_host(&value, service);
            }
            let alternates = fields.list("alternates");
            if let (Some(value), None) = (fields.at("alternates"), fields.at("place")) {
                value.wrong("nothing, because there is no place");
            }
            let is_digital = fields.optional("digital").unwrap_or(false);
            let serves = fields.required_list("serves");
            let (audience, topics) = (fields.required_list("audience"), fields.required_list("topics"));
            let languages = fields.optional_list("languages").unwrap_or_else(bokmaal);
            let cost = fields.optional("cost").unwrap_or(Cost::Unknown);
            let channels = fields.list("channels");
            let schedule = Schedule {
                start: fields.optional("start"),
                duration: fields.optional("duration"),
                rule: fields.optional("rule"),
                dates: fields.list("dates"),
                except: fields.list("except"),
                cancelled: fields.list("cancelled"),
                moved: fields.list("moved"),
                days_off: DaysOff {
                    public_holidays: fields.optional("public_holidays"),
                    school_holidays: fields.optional("school_holidays"),
                    breaks: fields.list("breaks"),
                },
            };
            let (pattern, registration) = (fields.optional("pattern"), fields.required("registration"));
            let status = fields.required("status");
            let revised = fields.optional("revised");
            if let (Some(day), Some(value)) = (revised, fields.at("revised")) {
                not_in_the_future(&value, day);
            }
            if value.context.faults_told() == told {
                schedule::check(fields, &schedule);
            }
            if head.id.as_ref().is_some_and(|id| id.as_str() == POSTER) {
                fields.object().fault(POSTER, "another id: this one is the address of the poster");
            }
            let meeting = Meeting {
                id: head.id?,
                name: head.name?,
                description: head.description?,
                host: host?,
                host_service,
                place,
                alternates,
                is_digital,
                serves: serves?,
                channels,
                audience: audience?,
                topics: topics?,
                languages,
                cost,
                pattern,
                registration: registration?,
                status: status?,
                occurrences: Vec::new(),
                sources: head.sources?,
                confirmed: head.confirmed,
                rhythm: None,
                stamp: None,
                published: None,
            };
            Some(Self { meeting, schedule, revised, note: head.note })
        })
    }
}

impl Decode for Start {
    fn expected() -> String {
        "a date and time, like 2026-01-07T18:00, or only a date".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let text = value.node.text().unwrap_or_default();
        let moment =
            text.parse::<Moment>().map(|moment| Self { date: moment.date, time: Some(moment.time()) });
        match moment.or_else(|_| text.parse::<Date>().map(|date| Self { date, time: None })) {
            Ok(start) => Some(start),
            Err(_) => value.refuse(Self::expected()),
        }
    }
}

impl Decode for Duration {
    fn expected() -> String {
        counted_expected::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        counted(value)
    }
}

impl Decode for Move {
    fn expected() -> String {
        "an object with from, to, and perhaps at".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["from", "to", "at"])?;
        let (from, to, at) = (fields.required("from"), fields.required("to"), fields.optional("at"));
        let (from, to): (Date, Date) = (from?, to?);
        if at.is_some_and(|at: TimeOfDay| at.minutes() == DAY) {
            return value.refuse_as("24:00", "00:00 of the next day in to");
        }
        if from == to && at.is_none() {
            return value.refuse_as("a move to the same date", "another date, or a time of day in at");
        }
        Some(Self { from, to, at })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("from")?.text().map(Into::into)
    }
}

impl Decode for Break {
    fn expected() -> String {
        "an object with from and to".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["from", "to"])?;
        let (from, to) = (fields.required("from"), fields.required("to"));
        let (from, to): (Date, Date) = (from?, to?);
        if to < from {
            return value.refuse_as(format!("a holiday that ends on {to}"), format!("{from} or later in to"));
        }
        Some(Self { from, to })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("from")?.text().map(Into::into)
    }
}

impl Decode for Registration {
    fn expected() -> String {
        format!("an object with kind ({}), and perhaps channel", choice::<RegistrationKind>())
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["kind", "channel"])?;
        let (kind, channel) = (fields.required("kind"), fields.optional("channel"));
        Some(Self { kind: kind?, channel })
    }
}
