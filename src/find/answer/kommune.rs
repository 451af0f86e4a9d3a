//! What the page of a kommune answers.

use super::{Answer, FoundMeeting, FoundService, Index, NeedGroup, Question, answer};
use crate::address::facet::Selection;
use crate::dataset::Dataset;
use crate::find::agenda::Entry;
use crate::model::area::{Reach, reach};
use crate::model::nearness::Nearness;
use crate::model::need::Need;
use crate::model::place::KommuneNumber;
use crate::model::service::Service;
use crate::model::taxonomy::{Audience, ServiceType, Topic};
use crate::schedule::civil::Moment;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use std::sync::Arc;

/// Fewer services of a need that are for the kommune itself are few: then its neighbours' are of use.
const FEW: usize = 3;
/// As many of the neighbours' come before what is for a larger area.
const FROM_NEIGHBOURS: usize = 2;

/// The answer to nothing but a kommune: somebody to talk to now, and services by need, a group for each, also where
/// there is nothing. It takes no index, because there are no words.
pub fn of_kommune(dataset: &Dataset, place: KommuneNumber, now: Option<Moment>) -> Answer {
    let chosen = Selection::default();
    let question = Question { words: "", place: Some(place), chosen: &chosen, now };
    let mut answer = answer(dataset, &Index::default(), question);
    let found = std::mem::take(&mut answer.near);
    let of_need = |need: &Need| {
        let found = found.iter().find(|group| group.need == *need).cloned();
        let mut group = found.unwrap_or(NeedGroup { need: *need, services: Vec::new() });
        order(&mut group);
        group
    };
    answer.near = Need::ALL.iter().map(of_need).collect();
    answer
}

/// Puts first what is for the kommune, then a few of its neighbours' where that is little, then what is for a larger
/// area, and courses at hospitals after all that. Of things equally near those come first that are for relatives by
/// name, then those that are for anything, and last those for the bereaved. What is only for those who live there is
/// left out of what the neighbours have.
fn order(group: &mut NeedGroup) {
    group.services.retain(|found| found.nearness != Nearness::Neighbour || is_for_others(&found.service));
    let own = group.services.iter().filter(|found| found.nearness <= Nearness::Shared).count();
    let wanted = if own < FEW { FROM_NEIGHBOURS } else { 0 };
    let is_course = |found: &FoundService| found.service.kind == ServiceType::LearningCentre;
    let is_neighbour = |found: &FoundService| found.nearness == Nearness::Neighbour;
    // The neighbours' stand in the order in which they are near.
    let fit = |found: &FoundService| match is_neighbour(found) {
        true => (false, false, false),
        false => {
            let (audience, topics) = (&found.service.audience, &found.service.topics);
            let is_broad = topics.contains(&Topic::General);
            let is_of_grief = topics.contains(&Topic::Grief) && !is_broad;
            (is_of_grief, !audience.contains(&Audience::Relatives), !is_broad)
        }
    };
    sort_by_key(&mut group.services, |found| (is_course(found), found.nearness, fit(found)));
    let mut seen = 0;
    let (mut first, late): (Vec<FoundService>, Vec<FoundService>) =
        group.services.drain(..).partition(|found| {
            seen += usize::from(is_neighbour(found));
            !is_neighbour(found) || seen <= wanted
        });
    first.extend(late);
    group.services = first;
}

/// Whether somebody from another kommune may come: crisis centres, family counselling and coordinators have areas of
/// their own, and each kommune has one.
fn is_for_others(service: &Service) -> bool {
    !matches!(
        service.kind,
        ServiceType::CrisisCentre | ServiceType::FamilyCounselling | ServiceType::CarersCoordinator
    )
}

/// The coordinators for relatives that a kommune has, alone or with others.
pub fn coordinators(dataset: &Dataset, place: KommuneNumber) -> Vec<Arc<Service>> {
    let is_here = |service: &Service| {
        matches!(reach(&service.serves, place, &dataset.places), Some(Reach::Local | Reach::Shared))
    };
    let services = dataset.services.iter();
    let found = services.filter(|one| one.kind == ServiceType::CarersCoordinator && is_here(one));
    found.cloned().collect()
}

/// The next date of each series for those who live in the kommune, the first `limit` of them; and of its neighbours'
/// where that is little.
pub fn next_meetings(answer: &Answer, now: Moment, limit: usize) -> Vec<(Nearness, Entry)> {
    let next = |found: &FoundMeeting| {
        let occurrence = found.meeting.coming(now.minutes()).next()?.clone();
        Some((found.nearness, Entry { meeting: Arc::clone(&found.meeting), occurrence }))
    };
    let all: Vec<_> = answer.meetings.iter().filter_map(next).collect();
    let is_own = |(nearness, _): &(Nearness, Entry)| *nearness != Nearness::Neighbour;
    let is_enough = all.iter().filter(|one| is_own(one)).count() >= FEW;
    let mut all: Vec<_> = all.into_iter().filter(|one| is_own(one) || !is_enough).collect();
    sort_by_key(&mut all, |one| (!is_own(one), one.1.occurrence.clone()));
    all.truncate(limit);
    all
}

impl NeedGroup {
    /// Whether more than the first `shown` are for those who live in the kommune: a list of all has more to show.
    pub fn has_more_than(&self, shown: usize) -> bool {
        self.services.iter().skip(shown).any(|found| found.nearness != Nearness::Neighbour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// Vik with two neighbours, one of them Nesvik, in a fylke and a health region; Fjernøy is far away.
    fn dataset(services: &[(&str, &str, &[&str])]) -> Dataset {
        let kommune = |number: &str, name: &str, latitude: f64| {
            json!({ "number": number, "names": [{ "name": name, "lang": "nb" }], "fylke": &number[..2],
                "centre": name, "point": [latitude, 6.0], "form": "bokmål", "url": "https://k.example.no" })
        };
        let places = json!({
            "kommuner": [kommune("1101", "Vik", 62.0), kommune("1102", "Nesvik", 62.2),
                kommune("1103", "Midvik", 62.3), kommune("1201", "Fjernøy", 69.0)],
            "fylker": [], "regions": [{ "id": "helse-vik", "name": "Helse Vik", "fylker": ["11"] }]
        });
        let service = |(id, kind, serves): &(&str, &str, &[&str])| -> Value {
            let topic = match id {
                _ if id.starts_with("alt") => "generelt",
                _ if id.starts_with("sorg") => "sorg",
                _ => "demens",
            };
            json!({ "id": id, "name": id, "description": { "nb": "Et tilbud." }, "type": kind, "serves": serves,
                "audience": [if id.starts_with("par") { "partner" } else { "parorende" }],
                "topics": [topic], "sources": [] })
        };
        let services = services.iter().map(|one| Arc::new(serde_json::from_value(service(one)).unwrap()));
        Dataset {
            places: serde_json::from_value(places).unwrap(),
            services: services.collect(),
            ..Dataset::default()
        }
    }

    /// The needs, each with the ids in order.
    fn shown(services: &[(&str, &str, &[&str])]) -> Vec<(Need, String)> {
        let answer = of_kommune(&dataset(services), "1101".parse().unwrap(), None);
        let ids = |group: NeedGroup| {
            let ids: Vec<&str> = group.services.iter().map(|found| found.service.id.as_str()).collect();
            (group.need, ids.join(" "))
        };
        answer.near.into_iter().map(ids).filter(|(_, ids)| !ids.is_empty()).collect()
    }

    #[test]
    fn needs_stand_in_their_order_and_nothing_from_far_away_is_there() {
        let found = shown(&[
            ("kurs", "parorendeskole", &["1101"]),
            ("krise", "krisesenter", &["11"]),
            ("fjern", "likeperson", &["1201"]),
            ("naboens-krisesenter", "krisesenter", &["1102"]),
            ("naboens-kontor", "familievernkontor", &["1102"]),
            ("pause", "avlastning", &["1101"]),
            ("prat", "likeperson", &["1101"]),
        ]);
        let expected =
            [(Need::Talk, "prat"), (Need::Relief, "pause"), (Need::Groups, "kurs"), (Need::Serious, "krise")];
        assert_eq!(found, expected.map(|(need, ids)| (need, ids.to_owned())));
    }

    #[test]
    fn own_comes_first_then_two_of_the_neighbours_then_the_wider_and_hospitals_last() {
        let near: &[(&str, &str, &[&str])] = &[
            ("sykehus", "laerings-og-mestringssenter", &["helse-vik"]),
            ("landet", "samtalegruppe", &["NO"]),
            ("alt-landet", "samtalegruppe", &["NO"]),
            ("fylket", "samtalegruppe", &["11"]),
            ("nabo-b", "samtalegruppe", &["1103"]),
            ("nabo-a", "samtalegruppe", &["1102"]),
            ("nabo-c", "samtalegruppe", &["1102"]),
            ("felles", "samtalegruppe", &["1101", "1102"]),
            ("egen", "samtalegruppe", &["1101"]),
        ];
        let few = "egen felles nabo-a nabo-c fylket alt-landet landet sykehus nabo-b";
        assert_eq!(shown(near), [(Need::Groups, few.to_owned())]);
        // With enough of its own the neighbours' come last.
        let more = [near, &[("egen-b", "samtalegruppe", &["1101"])]].concat();
        let enough = "egen egen-b felles fylket alt-landet landet sykehus nabo-a nabo-c nabo-b";
        assert_eq!(shown(&more), [(Need::Groups, enough.to_owned())]);
    }

    #[test]
    fn of_things_equally_near_those_for_relatives_come_first_and_grief_last() {
        let found = shown(&[
            ("sorg", "likeperson", &["1101"]),
            ("par", "likeperson", &["1101"]),
            ("prat", "likeperson", &["1101"]),
            ("alt", "likeperson", &["1101"]),
        ]);
        assert_eq!(found, [(Need::Talk, "alt prat par sorg".to_owned())]);
    }

    #[test]
    fn each_need_has_a_group_also_where_there_is_nothing() {
        let answer = of_kommune(&dataset(&[]), "1101".parse().unwrap(), None);
        let needs: Vec<(Need, usize)> =
            answer.near.iter().map(|group| (group.need, group.services.len())).collect();
        assert_eq!(needs, [(Need::Talk, 0), (Need::Relief, 0), (Need::Groups, 0), (Need::Serious, 0)]);
    }

    #[test]
    fn all_is_offered_only_where_it_is_more_than_what_is_shown() {
        let more_than = |services, shown| {
            let answer = of_kommune(&dataset(services), "1101".parse().unwrap(), None);
            answer.near[0].has_more_than(shown)
        };
        let near: &[(&str, &str, &[&str])] = &[
            ("egen", "likeperson", &["1101"]),
            ("nabo", "likeperson", &["1102"]),
            ("landet", "likeperson", &["NO"]),
        ];
        assert!(more_than(near, 2));
        assert!(!more_than(near, 3));
        assert!(!more_than(&near[..2], 1));
    }
}
