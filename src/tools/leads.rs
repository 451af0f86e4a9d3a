//! Whether there is anything at an address of the app.

use super::load::Authored;
use crate::address::route::{Query, Route};
use crate::find::facets::{Card, of_helpline, of_meeting, of_service, passes};
use crate::model::area::{Area, reach};
use crate::model::article::{ACCESSIBILITY, id_or_front};

/// Whether a page has at least one record, or is always there.
pub fn leads_somewhere(route: &Route, authored: &Authored) -> bool {
    let Authored { services, helplines, series, guides, articles, places, .. } = authored;
    // What is typed finds other things tomorrow; what is chosen from lists does not.
    let fits = |query: &Query, serves: &[Area], card: &Card| {
        let is_there = query.place.is_none_or(|place| reach(serves, place, places).is_some());
        query.words.is_empty() && is_there && passes(card, &query.chosen)
    };
    match route {
        Route::Finder(query) | Route::Map(query) => {
            services.iter().any(|service| fits(query, &service.serves, &of_service(service)))
        }
        Route::Helplines(query) => {
            helplines.iter().any(|line| fits(query, &line.serves, &of_helpline(line, None)))
        }
        Route::Calendar(query) | Route::Poster(query) | Route::Subscribe(query) => {
            let mut meetings = series.iter().map(|series| &series.meeting);
            meetings.any(|meeting| fits(query, &meeting.serves, &of_meeting(meeting, &[])))
        }
        Route::Service(id) => services.iter().any(|service| service.id == *id),
        Route::Helpline(id) => helplines.iter().any(|line| line.id == *id),
        Route::Series(id) => series.iter().any(|series| series.meeting.id == *id),
        Route::Guide(id, ..) => guides.iter().any(|guide| guide.id == *id),
        Route::Article(id) => articles.iter().any(|one| one.id == id_or_front(id.as_ref())),
        Route::Accessibility => articles.iter().any(|one| one.id.as_str() == ACCESSIBILITY),
        Route::Kommune(number) => places.kommune(*number).is_some(),
        Route::Staff(..) => true,
        Route::Topic(..) | Route::Guides(_) | Route::Kommuner | Route::Speech(_) | Route::About => true,
        _ => false,
    }
}
