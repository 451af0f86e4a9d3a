//! What else somebody who looks at a service might try.

use crate::find::directory::is_for;
use crate::model::area::reach;
use crate::model::place::Places;
use crate::model::service::Service;
use crate::model::taxonomy::Audience;
use crate::sort::sort_by_key;
use std::cmp::Reverse;
use std::sync::Arc;

/// Up to `limit` services for the same people in the same place, the most alike first.
///
/// The place is the kommune that this one is in; one that is in none has the areas that it serves. Alike is what
/// is of the same type or about one of the same topics, and for somebody whom this one is for. Of two that are
/// equally alike the nearer comes first.
pub fn similar(
    service: &Service,
    services: &[Arc<Service>],
    places: &Places,
    limit: usize,
) -> Vec<Arc<Service>> {
    let home = service.kommune();
    let near = |other: &Service| home.and_then(|kommune| reach(&other.serves, kommune, places));
    let is_there = |other: &Service| match home {
        Some(_) => near(other).is_some(),
        None => other.serves.iter().any(|area| service.serves.contains(area)),
    };
    let likeness = |other: &Service| {
        let topics = other.topics.iter().filter(|topic| service.topics.contains(topic)).count();
        // A type says as much as two topics: who looks for respite wants respite.
        topics + if other.kind == service.kind { 2 } else { 0 }
    };
    let is_open = service.audience.contains(&Audience::Everyone);
    let is_alike = |other: &Service| {
        other.id != service.id
            && likeness(other) > 0
            && (is_open || is_for(&other.audience, &service.audience))
            && is_there(other)
    };
    let mut alike: Vec<_> = services.iter().filter(|other| is_alike(other)).collect();
    sort_by_key(&mut alike, |other| (Reverse(likeness(other)), near(other)));
    alike.truncate(limit);
    alike.into_iter().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Places {
        let kommune = |number: &str| {
            format!(
                r#"{{"number":"{number}","names":[{{"name":"K{number}","lang":"nb"}}],"fylke":"{}","centre":"S",
                "point":[62,6],"form":"bokmål","url":"https://k.example.no"}}"#,
                &number[..2]
            )
        };
        let kommuner = ["1101", "1102", "1201"].map(kommune).join(",");
        serde_json::from_str(&format!(r#"{{"kommuner":[{kommuner}],"fylker":[],"regions":[]}}"#)).unwrap()
    }

    /// Id, type, whom it serves, for whom, about what.
    fn service((id, kind, serves, audience, topics): (&str, &str, &str, &str, &str)) -> Arc<Service> {
        let list =
            |words: &str| words.split(' ').map(|word| format!("{word:?}")).collect::<Vec<_>>().join(",");
        serde_json::from_str(&format!(
            r#"{{"id":"{id}","name":"N","description":{{"nb":"D"}},"type":"{kind}","serves":[{}],"audience":[{}],
            "topics":[{}],"sources":[]}}"#,
            list(serves),
            list(audience),
            list(topics)
        ))
        .unwrap()
    }

    fn ids(of: &str, services: &[Arc<Service>], limit: usize) -> Vec<String> {
        let service = services.iter().find(|service| service.id.as_str() == of).unwrap();
        let found = similar(service, services, &places(), limit);
        found.iter().map(|service| service.id.to_string()).collect()
    }

    #[test]
    fn what_is_alike_and_serves_the_same_kommune_comes_in_order_of_likeness_then_nearness() {
        let services = [
            ("this", "avlastning", "1101", "parorende", "demens kreft"),
            ("same-type-far", "avlastning", "NO", "alle", "rus"),
            ("same-type-near", "avlastning", "1101", "parorende", "sorg"),
            ("both-topics-and-type", "avlastning", "11", "parorende forelder", "kreft demens"),
            ("one-topic", "annet", "1101 1102", "parorende", "demens"),
            ("nothing-alike", "annet", "1101", "parorende", "sorg"),
            ("for-others", "avlastning", "1101", "barn", "demens"),
            ("elsewhere", "avlastning", "1102", "parorende", "demens kreft"),
        ]
        .map(service);
        let all = ["both-topics-and-type", "same-type-near", "same-type-far", "one-topic"];
        assert_eq!(ids("this", &services, 9), all);
        assert_eq!(ids("this", &services, 2), all[..2]);
    }

    #[test]
    fn what_is_in_no_kommune_is_like_what_serves_one_of_its_areas() {
        let services = [
            ("fylke", "avlastning", "11 helse-vest", "alle", "demens"),
            ("same-fylke", "avlastning", "11", "forelder", "demens"),
            ("other-fylke", "avlastning", "12", "alle", "demens"),
            ("kommune-in-it", "avlastning", "1101", "alle", "demens"),
        ]
        .map(service);
        assert_eq!(ids("fylke", &services, 9), ["same-fylke"]);
    }
}
