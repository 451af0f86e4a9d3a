//! What the shipped facts must keep: corrections that were made once.

use crate::{INVENTED, SHIPPED, sound, today};
use naermest::find::asking::{about_meeting, about_service};
use naermest::model::area::reach;
use naermest::model::channel::{Channel, ChannelKind};
use naermest::model::meeting::{Series, SeriesStatus};
use naermest::model::source::{Origin, Source};
use naermest::model::taxonomy::ServiceType;
use naermest::schedule::civil::Moment;
use naermest::schedule::hours::OpenState;
use naermest::tools::load::Authored;
use std::sync::Arc;

/// The sources of every record.
fn sources(data: &Authored) -> impl Iterator<Item = (String, &Vec<Source>)> {
    let helplines = data.helplines.iter().map(|of| (of.id.to_string(), &of.sources));
    let services = data.services.iter().map(|of| (of.id.to_string(), &of.sources));
    let meetings = data.series.iter().map(|of| (of.meeting.id.to_string(), &of.meeting.sources));
    helplines.chain(services).chain(meetings)
}

fn channel<'a>(data: &'a Authored, id: &str, kind: ChannelKind) -> Option<&'a Channel> {
    let helpline = data.helplines.iter().find(|helpline| helpline.id.as_str() == id).expect(id);
    helpline.channels.iter().find(|channel| channel.contact.kind() == kind)
}

#[test]
fn a_catalogue_that_says_that_nobody_checked_it_is_no_source() {
    let data = sound(SHIPPED);
    for (id, sources) in sources(&data) {
        let is_catalogue = |source: &Source| match &source.origin {
            Origin::Document { document } => document.as_str() == "Norsk katalog over støttetilbud",
            Origin::Page { .. } => false,
        };
        assert!(!sources.iter().any(is_catalogue), "{id}");
    }
    for line in ["anonyme-alkoholikere", "anonyme-narkomane"] {
        assert_eq!(channel(&data, line, ChannelKind::Phone), None, "{line}");
        assert!(channel(&data, line, ChannelKind::Web).is_some(), "{line}");
    }
}

#[test]
fn hours_that_sources_contradict_are_unknown() {
    let data = sound(SHIPPED);
    let (phone, chat) = (ChannelKind::Phone, ChannelKind::Chat);
    for (line, kind) in [
        ("foreldresupport", phone),
        ("ungdomstelefonen", phone),
        ("politiet-02800", phone),
        ("mental-helse-hjelpetelefonen", chat),
        ("sidetmedord", chat),
        ("kirkens-sos", chat),
    ] {
        assert_eq!(channel(&data, line, kind).expect(line).hours, None, "{line}");
    }
}

#[test]
fn the_line_of_the_red_cross_opens_later_in_the_christmas_and_summer_holidays() {
    let data = sound(SHIPPED);
    let line = channel(&data, "kors-pa-halsen", ChannelKind::Phone).unwrap();
    for (at, is_open) in [
        ("2026-12-02T15:00", Some(true)),
        ("2026-12-24T15:00", Some(false)),
        ("2026-12-24T17:00", Some(true)),
        ("2026-07-15T15:00", Some(false)),
        ("2026-12-20T15:00", None),
    ] {
        let found = match line.state_at(at.parse::<Moment>().unwrap()) {
            OpenState::Open { .. } => Some(true),
            OpenState::Closed { .. } => Some(false),
            OpenState::Unknown => None,
        };
        assert_eq!(found, is_open, "{at}");
    }
}

#[test]
fn each_kommune_has_a_family_counselling_office() {
    let data = sound(SHIPPED);
    let offices: Vec<_> =
        data.services.iter().filter(|service| service.kind == ServiceType::FamilyCounselling).collect();
    assert!(offices.len() >= 48, "{}", offices.len());
    for kommune in &data.places.kommuner {
        let is_served =
            offices.iter().any(|office| reach(&office.serves, kommune.number, &data.places).is_some());
        assert!(is_served, "{}", kommune.name());
    }
}

/// Issue 12, point 5.
#[test]
fn a_meeting_about_which_nobody_can_be_asked_is_listed_without_dates() {
    let (first, last) = (today(), today().plus_years(1));
    for mut series in sound(INVENTED).series {
        let dates = |series: &Series| series.publish(first, last, today());
        assert_eq!(dates(&series).occurrences.is_empty(), series.meeting.id.as_str() == "gammel-gruppe");
        series.meeting.channels.clear();
        let asked_to_register = series.meeting.registration.channel.is_some();
        assert_eq!(!dates(&series).occurrences.is_empty(), asked_to_register, "{}", series.meeting.id);
        series.meeting.registration.channel = None;
        let nobody = dates(&series);
        assert_eq!((nobody.status, nobody.occurrences.len()), (SeriesStatus::Dormant, 0), "{}", nobody.id);
        assert_eq!(nobody.rhythm, None);
    }
}

#[test]
fn nearly_everybody_can_be_asked_and_no_meeting_has_dates_without() {
    let data = sound(SHIPPED);
    let helplines: Vec<_> = data.helplines.iter().cloned().map(Arc::new).collect();
    let without = data.services.iter().filter(|service| about_service(service, &helplines).is_empty());
    let without: Vec<_> = without.map(|service| service.id.as_str()).collect();
    assert!(without.len() <= 65, "{without:?}");
    let (first, last) = (today(), today().plus_years(1));
    for meeting in data.series.iter().map(|series| series.publish(first, last, today())) {
        assert!(!about_meeting(&meeting).is_empty() || meeting.occurrences.is_empty(), "{}", meeting.id);
    }
    for centre in data.services.iter().filter(|service| service.kind == ServiceType::CrisisCentre) {
        let asking = about_service(centre, &helplines);
        let has_phone = asking.channels.iter().any(|channel| channel.contact.kind() == ChannelKind::Phone);
        assert!(has_phone || asking.line.is_some(), "{}", centre.id);
    }
}
