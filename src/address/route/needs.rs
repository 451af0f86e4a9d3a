//! Which data a page needs.

use super::Route;
use crate::address::staff::StaffPage;
use crate::dataset::manifest::{FileKind, Need};
use crate::model::article::{accessibility, id_or_front};
use crate::model::district::SVALBARD;
use crate::model::place::{FylkeNumber, KommuneNumber};
use crate::model::text::Slug;

impl Route {
    /// The data that the page needs before it can be shown.
    pub fn needs(&self) -> Vec<Need> {
        let places = Need::all(FileKind::Places);
        match self {
            Self::Start => vec![places, Need::all(FileKind::Helplines)],
            Self::Search(query) => answer(query.place),
            Self::Topic(_, place) => answer(*place),
            Self::Finder(query) => {
                vec![places, Need::all(FileKind::Synonyms), Need::serving(FileKind::Services, query.place)]
            }
            // Nobody types words on the map, so it has to understand only those that came with the address.
            Self::Map(query) => {
                let synonyms = (!query.words.trim().is_empty()).then(|| Need::all(FileKind::Synonyms));
                [places, Need::all(FileKind::Services)].into_iter().chain(synonyms).collect()
            }
            // A crisis centre without a telephone shows the crisis line.
            Self::Service(_) => {
                vec![places, Need::all(FileKind::Services), Need::all(FileKind::Helplines)]
            }
            Self::Kommune(number) => vec![
                places,
                Need::all(FileKind::Helplines),
                Need::serving(FileKind::Services, Some(*number)),
                Need::serving(FileKind::Meetings, Some(*number)),
                Need::serving(FileKind::Contacts, Some(*number)),
            ],
            Self::Fylke(number) => part_of_country(Some(*number)),
            Self::Svalbard => part_of_country(SVALBARD.parse().ok()),
            // What serves it is known when its kommuner are.
            Self::District(_) => part_of_country(None),
            Self::Helplines(_) | Self::Helpline(_) => vec![places, Need::all(FileKind::Helplines)],
            Self::Calendar(query) => vec![places, Need::serving(FileKind::Meetings, query.place)],
            Self::Poster(query) => {
                vec![places, Need::serving(FileKind::Meetings, query.place), Need::all(FileKind::Helplines)]
            }
            Self::Subscribe(query) => vec![places, Need::serving(FileKind::Meetings, query.place)],
            Self::Meeting(..) | Self::Series(_) => vec![places, Need::all(FileKind::Meetings)],
            Self::Kommuner => vec![places],
            Self::Guides(_) => vec![Need::all(FileKind::Guides)],
            Self::Guide(id, _, query) => guide(id.clone(), query.place),
            Self::Article(id) => vec![Need::one(FileKind::Article, id_or_front(id.as_ref()))],
            Self::Staff(page, _) => staff(*page),
            Self::Speech(_) => {
                let kinds = [FileKind::Places, FileKind::Speech, FileKind::Helplines, FileKind::Services];
                kinds.map(Need::all).into()
            }
            Self::Accessibility => vec![Need::one(FileKind::Article, accessibility())],
            // Which records the list has is known first in the browser; its page asks for them itself.
            Self::Saved(_) | Self::About | Self::NotFound => Vec::new(),
        }
    }
}

/// The data of a page for staff, and the texts of its program.
fn staff(page: StaffPage) -> Vec<Need> {
    let kinds: &[FileKind] = match page {
        StaffPage::Assessment => &[],
        StaffPage::Learned => &[FileKind::Places],
        StaffPage::Coverage => &[FileKind::Places, FileKind::Services],
        StaffPage::Display => &[FileKind::Places],
    };
    std::iter::once(&FileKind::StaffTexts).chain(kinds).copied().map(Need::all).collect()
}

/// What is told of a part of the country.
fn part_of_country(fylke: Option<FylkeNumber>) -> Vec<Need> {
    let kinds = [FileKind::Places, FileKind::Areas, FileKind::Helplines];
    let services = fylke.map(|fylke| Need::serving_fylke(FileKind::Services, fylke));
    kinds.into_iter().map(Need::all).chain(services).collect()
}

/// What an answer is made of.
fn answer(place: Option<KommuneNumber>) -> Vec<Need> {
    vec![
        Need::all(FileKind::Places),
        Need::all(FileKind::Synonyms),
        Need::all(FileKind::Guides),
        Need::all(FileKind::Helplines),
        Need::serving(FileKind::Services, place),
        Need::serving(FileKind::Meetings, place),
    ]
}

/// What a guide is made of; what serves a kommune only where it is known.
fn guide(id: Slug, place: Option<KommuneNumber>) -> Vec<Need> {
    let always = [FileKind::Places, FileKind::Guides, FileKind::Helplines].map(Need::all);
    let kinds = [FileKind::Services, FileKind::Meetings, FileKind::Contacts];
    let near = place.into_iter().flat_map(|place| kinds.map(|kind| Need::serving(kind, Some(place))));
    always.into_iter().chain([Need::one(FileKind::Guide, id)]).chain(near).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::route::Query;

    #[test]
    fn a_map_without_words_loads_nothing_that_words_need() {
        let loads = |words: &str| {
            let needs = Route::Map(Query { words: words.to_owned(), ..Query::default() }).needs();
            needs.iter().any(|need| need.kind == FileKind::Synonyms)
        };
        assert_eq!([loads(""), loads(" "), loads("rus")], [false, false, true]);
    }
}
