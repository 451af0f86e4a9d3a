//! That every link of an article has something behind it, and that every article is found.

use crate::address::route::{Address, Query, Route};
use crate::find::facets::{Card, of_helpline, of_meeting, of_service, passes};
use crate::model::area::{Area, reach};
use crate::model::article::{Article, FRONT, id_or_front};
use crate::tools::context::Context;
use crate::tools::fault::{Fault, quote};
use crate::tools::load::Authored;

/// Tells of links to nothing, and of articles that the first one does not lead to.
pub fn check_articles(context: &Context, authored: &Authored) {
    let articles = &authored.articles;
    let front = articles.iter().find(|article| article.id.as_str() == FRONT);
    for article in articles {
        context.enter_record(Some(article.id.as_str()));
        // Where it stands was kept with its id.
        let place = context.claim(&format!("article {}", article.id), String::new()).unwrap_or_default();
        let (file, path) = place.split_once(' ').unwrap_or(("articles", "$"));
        let tell = |found: String, expected: String| {
            let (file, path) = (file.to_owned(), path.to_owned());
            context.tell(|_, id| Fault { file, path, id: id.map(Into::into), found, expected });
        };
        for to in links(article) {
            if !leads_somewhere(&Address::parse("", to).route, authored) {
                tell(
                    format!("the link {} to nothing", quote(to)),
                    "an address with at least one record".into(),
                );
            }
        }
        let own = Address::parse("", "/").with(Route::Article(Some(article.id.clone()))).href("");
        let is_found =
            article.id.as_str() == FRONT || front.is_some_and(|front| links(front).any(|to| to == own));
        if !is_found {
            tell("no way to it".into(), format!("a link to {own} in the article {}", quote(FRONT)));
        }
    }
    context.enter_record(None);
}

fn links(article: &Article) -> impl Iterator<Item = &str> {
    article.sections.iter().flat_map(|section| &section.links).map(|link| link.to.as_str())
}

/// Whether there is anything at an address.
fn leads_somewhere(route: &Route, authored: &Authored) -> bool {
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
        Route::Kommune(number) => places.kommune(*number).is_some(),
        Route::Topic(..) | Route::Guides(_) | Route::Kommuner | Route::About => true,
        _ => false,
    }
}
