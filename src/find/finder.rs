//! Services in the order in which they are near.

use crate::address::facet::Selection;
use crate::dataset::Dataset;
use crate::find::facets::{Card, Counts, of_service, passes};
use crate::find::search::documents::{Label, Source};
use crate::find::search::{Document, Index};
use crate::i18n::texts::Texts;
use crate::model::area::{Reach, reach};
use crate::model::place::{Kommune, KommuneNumber, Places, Point};
use crate::model::service::Service;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// Services that are equally near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearGroup {
    /// How near; `None` if no place was chosen.
    pub reach: Option<Reach>,
    /// The services.
    pub services: Vec<Arc<Service>>,
}

/// How near each service of a dataset is to a place: `None` if it does not serve it, `Some(None)` if no place was
/// chosen.
pub type Near = Vec<Option<Option<Reach>>>;

/// The services of a dataset, ready to be searched and narrowed; made once, so that a key costs little.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    index: Index,
    cards: Vec<Card>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How many services.
    pub count: usize,
    /// The first of them, the nearest first.
    pub groups: Vec<NearGroup>,
}

/// How near each service is to `place`.
pub fn near(dataset: &Dataset, place: Option<KommuneNumber>) -> Near {
    let nearness = |service: &Arc<Service>| match place {
        None => Some(None),
        Some(kommune) => reach(&service.serves, kommune, &dataset.places).map(Some),
    };
    dataset.services.iter().map(nearness).collect()
}

impl Catalogue {
    /// Reads the services of a dataset, in the language of `texts`.
    pub fn new(dataset: &Dataset, texts: &Texts) -> Self {
        let label = |label| match label {
            Label::Type(kind) => texts.service_type.of(kind),
            Label::Topic(topic) => texts.topic.of(topic),
            Label::Audience(audience) => texts.audience.of(audience),
            Label::Tongue(tongue) => texts.tongue.of(tongue),
        };
        let source = Source { places: &dataset.places, lang: texts.lang, label: &label };
        let documents: Vec<Document> =
            dataset.services.iter().map(|service| source.service(service)).collect();
        let cards = dataset.services.iter().map(|service| of_service(service)).collect();
        Self { index: Index::new(&documents, &dataset.synonyms), cards }
    }

    /// The numbers of the services that answer `words` and are near, best first; if there are no words, all that are
    /// near, those first to which it is not far from `place`. What is chosen from lists comes after, so that a choice leaves just what its count says.
    pub fn matching(
        &self,
        dataset: &Dataset,
        words: &str,
        place: Option<KommuneNumber>,
        near: &Near,
    ) -> Vec<u32> {
        let near = |number: usize| near.get(number).copied().flatten();
        if words.trim().is_empty() {
            let mut all: Vec<u32> =
                (0..self.cards.len() as u32).filter(|number| near(*number as usize).is_some()).collect();
            if let Some(place) = place {
                let service = |number: u32| &dataset.services[number as usize];
                sort_by_key(&mut all, |number| distance(service(*number), place, &dataset.places));
            }
            return all;
        }
        let hits = self.index.find_among(words, usize::MAX, &near);
        hits.into_iter().map(|hit| hit.document as u32).collect()
    }

    /// Of the services that match, those that were `chosen`: how many, and the first `limit` of them.
    pub fn find(
        &self,
        dataset: &Dataset,
        matching: &[u32],
        near: &Near,
        chosen: &Selection,
        limit: usize,
    ) -> Found {
        let mut groups: Vec<(Option<Reach>, Vec<u32>)> = Vec::new();
        let mut count = 0;
        for &number in matching {
            if !passes(&self.cards[number as usize], chosen) {
                continue;
            }
            count += 1;
            let reach = near[number as usize].flatten();
            match groups.iter_mut().find(|(of, _)| *of == reach) {
                Some((_, numbers)) => numbers.push(number),
                None => groups.push((reach, vec![number])),
            }
        }
        sort_by_key(&mut groups, |(reach, _)| *reach);
        let mut left = limit;
        let mut shown = Vec::new();
        for (reach, numbers) in groups {
            let taken = left.min(numbers.len());
            left -= taken;
            if taken > 0 {
                let service = |number: &u32| Arc::clone(&dataset.services[*number as usize]);
                shown.push(NearGroup { reach, services: numbers[..taken].iter().map(service).collect() });
            }
        }
        Found { count, groups: shown }
    }

    /// How many of the services that match each choice leaves.
    pub fn counts(&self, matching: &[u32], chosen: &Selection) -> Counts {
        Counts::of(matching.iter().map(|number| &self.cards[*number as usize]), chosen)
    }

    /// What is searched.
    pub fn index(&self) -> &Index {
        &self.index
    }
}

/// How far it is to a service, in kilometres between the points of kommuner: an estimate. What is nowhere comes last.
fn distance(service: &Service, from: KommuneNumber, places: &Places) -> u32 {
    let there = service.kommune();
    there.and_then(|there| places.kilometres(from, there)).unwrap_or(u32::MAX)
}

/// The kommuner nearest to this one, with the distance between their points in kilometres: an estimate.
pub fn neighbours(kommune: KommuneNumber, places: &Places, limit: usize) -> Vec<(KommuneNumber, u32)> {
    match places.kommune(kommune) {
        Some(here) => {
            let mut near = nearest(here.point, places, limit + 1);
            near.retain(|(number, _)| *number != kommune);
            near
        }
        None => Vec::new(),
    }
}

/// The kommuner whose points are nearest to this one, with the distance in whole kilometres: an estimate.
pub fn nearest(point: Point, places: &Places, limit: usize) -> Vec<(KommuneNumber, u32)> {
    let distance = |kommune: &Kommune| (kommune.number, point.kilometres_to(kommune.point).round() as u32);
    let mut near: Vec<_> = places.kommuner.iter().map(distance).collect();
    sort_by_key(&mut near, |(number, kilometres)| (*kilometres, *number));
    near.truncate(limit);
    near
}
