//! Services in the order in which they are near.

use crate::area::{Reach, reach};
use crate::dataset::Dataset;
use crate::directory::is_for;
use crate::order::sort_by_key;
use crate::place::{KommuneNumber, Places};
use crate::route::Query;
use crate::search::documents::{Label, Source};
use crate::search::{Document, Index};
use crate::service::Service;
use crate::texts::Texts;
use std::sync::Arc;

/// Services that are equally near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearGroup {
    /// How near; `None` if no place was chosen.
    pub reach: Option<Reach>,
    /// The services.
    pub services: Vec<Arc<Service>>,
}

/// The services of a dataset, ready to be searched in the language of `texts`.
pub fn index(dataset: &Dataset, texts: &Texts) -> Index {
    let label = |label| match label {
        Label::Type(kind) => texts.service_type.of(kind),
        Label::Topic(topic) => texts.topic.of(topic),
        Label::Audience(audience) => texts.audience.of(audience),
        Label::Tongue(tongue) => texts.tongue.of(tongue),
    };
    let source = Source { places: &dataset.places, lang: texts.lang, label: &label };
    let documents: Vec<Document> = dataset.services.iter().map(|service| source.service(service)).collect();
    Index::new(&documents, &dataset.synonyms)
}

/// The services that were asked for, grouped by how near they are; `index` is that of the same dataset.
pub fn find(dataset: &Dataset, index: &Index, query: &Query) -> Vec<NearGroup> {
    let places = &dataset.places;
    let keep = |number: usize| {
        let service = &dataset.services[number];
        passes(query, service)
            && query.place.is_none_or(|kommune| reach(&service.serves, kommune, places).is_some())
    };
    let kept: Vec<Arc<Service>> = if query.words.trim().is_empty() {
        (0..dataset.services.len()).filter(|number| keep(*number)).map(|number| at(dataset, number)).collect()
    } else {
        let hits = index.find_among(&query.words, usize::MAX, &keep);
        hits.into_iter().map(|hit| at(dataset, hit.document)).collect()
    };
    by_reach(kept, query.place, places)
}

fn at(dataset: &Dataset, number: usize) -> Arc<Service> {
    Arc::clone(&dataset.services[number])
}

/// Whether a service is among those that the filters leave, words and place aside.
pub fn passes(query: &Query, service: &Service) -> bool {
    (query.topics.is_empty() || query.topics.iter().any(|topic| service.topics.contains(topic)))
        && (query.types.is_empty() || query.types.contains(&service.kind))
        && (query.languages.is_empty() || query.languages.iter().any(|one| service.languages.contains(one)))
        && is_for(&service.audience, &query.audience)
}

/// Groups services by how near they are to a kommune, in the order given; without a kommune in one group.
/// Those that do not serve it are left out.
pub fn by_reach(
    services: impl IntoIterator<Item = Arc<Service>>,
    place: Option<KommuneNumber>,
    places: &Places,
) -> Vec<NearGroup> {
    let mut groups: Vec<NearGroup> = Vec::new();
    for service in services {
        let near = match place.map(|kommune| reach(&service.serves, kommune, places)) {
            Some(None) => continue,
            Some(near) => near,
            None => None,
        };
        match groups.iter_mut().find(|group| group.reach == near) {
            Some(group) => group.services.push(service),
            None => groups.push(NearGroup { reach: near, services: vec![service] }),
        }
    }
    sort_by_key(&mut groups, |group| group.reach);
    groups
}

/// The kommuner nearest to this one, with the distance between their points in kilometres: an estimate.
pub fn neighbours(kommune: KommuneNumber, places: &Places, limit: usize) -> Vec<(KommuneNumber, u32)> {
    let others = places.kommuner.iter().map(|other| other.number).filter(|other| *other != kommune);
    let mut near: Vec<_> =
        others.filter_map(|other| Some((other, places.kilometres(kommune, other)?))).collect();
    sort_by_key(&mut near, |(number, kilometres)| (*kilometres, *number));
    near.truncate(limit);
    near
}
