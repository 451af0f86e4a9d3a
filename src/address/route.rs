//! Addresses: the only code that knows paths and parameters.
//!
//! Everything a person chose is in the address, and nothing else is. [`Address::parse`] and
//! [`Address::href`] are each other's inverse.

mod needs;
mod params;
mod path;
mod place;
mod query;
mod section;

pub use path::with_slash;
pub use query::{CalendarView, LONGEST_SEARCH, PLACE, Query, cut};

use crate::address::host::Host;
use crate::address::staff::{Choices, StaffPage};
use crate::model::article::ACCESSIBILITY;
use crate::model::lang::Lang;
use crate::model::place::{FylkeNumber, KommuneNumber};
use crate::model::taxonomy::{Tongue, Topic};
use crate::model::text::Slug;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
pub(super) use params::Params;
pub(crate) use params::encode;
use path::mended;

/// The parameter that names the host.
pub(super) const HOST: &str = "vert";
/// The parameter with the records of a list that somebody handed on.
const LIST: &str = "liste";

/// What stands in the address of the poster where an id could.
pub const POSTER: &str = "plakat";

/// A page of the app, with what was chosen on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Start,
    /// The answer to words: danger, somebody to talk to, what is near, meetings.
    Search(Query),
    /// The same for a topic, and a kommune if one was chosen.
    Topic(Topic, Option<KommuneNumber>),
    /// Services.
    Finder(Query),
    /// One service.
    Service(Slug),
    /// Everything for one kommune.
    Kommune(KommuneNumber),
    /// A fylke: its kommuner, and what serves it.
    Fylke(FylkeNumber),
    /// The same for a district.
    District(Slug),
    /// What there is on Svalbard.
    Svalbard,
    /// Every kommune, by name.
    Kommuner,
    /// Helplines.
    Helplines(Query),
    /// One helpline.
    Helpline(Slug),
    /// Meetings.
    Calendar(Query),
    /// One date of one series of meetings.
    Meeting(Slug, Date),
    /// The meetings of a month on paper.
    Poster(Query),
    /// How to follow the calendar in one's own.
    Subscribe(Query),
    /// A series of meetings without a date.
    Series(Slug),
    /// Services on a map.
    Map(Query),
    /// For professionals: an article, or what leads to all of them.
    Article(Option<Slug>),
    /// What the reader has put aside; or, if it is not empty, the list that somebody handed on,
    /// which only its page [reads](crate::find::saved::Saved::parse).
    Saved(String),
    /// Every guide; the place is handed on.
    Guides(Query),
    /// A guide, with what was answered.
    Guide(Slug, Vec<Slug>, Query),
    /// A page of the staff's program, with what was chosen on it.
    Staff(StaffPage, Choices),
    /// What there is for those who speak a language, in it.
    Speech(Tongue),
    /// About the data.
    About,
    /// Who can use the app, and how to complain.
    Accessibility,
    /// No page of ours.
    NotFound,
}

/// A place in the app: which page, in which language, for which host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The language.
    pub lang: Lang,
    /// The host.
    pub host: Host,
    /// The page.
    pub route: Route,
}

/// The query of a page with a list, as it is borrowed.
macro_rules! query_of {
    ($route:expr) => {
        match $route {
            Route::Search(query)
            | Route::Finder(query)
            | Route::Map(query)
            | Route::Helplines(query)
            | Route::Calendar(query)
            | Route::Poster(query)
            | Route::Subscribe(query)
            | Route::Guides(query)
            | Route::Guide(_, _, query) => Some(query),
            _ => None,
        }
    };
}

impl Route {
    /// The same page with nothing chosen on it: what decides whether a page stays when the address changes.
    pub fn page(&self) -> Self {
        let mut page = self.clone();
        if let Some(query) = page.query_mut() {
            *query = Query::default();
        }
        if let Self::Topic(_, place) = &mut page {
            *place = None;
        }
        if let Self::Staff(_, choices) = &mut page {
            *choices = Choices::default();
        }
        page
    }

    /// The same page without the words and the day, which change as fast as somebody types.
    pub fn without_words_and_day(&self) -> Self {
        let mut route = self.clone();
        if let Some(query) = route.query_mut() {
            query.words.clear();
            query.date = None;
        }
        route
    }

    /// The parameters that the page reads, besides that of the host. Others change nothing: `utm_source`, `fbclid`.
    pub fn reads(&self) -> Vec<&'static str> {
        match self {
            Self::Topic(..) => vec![PLACE],
            Self::Saved(_) => vec![LIST],
            Self::Staff(page, _) => page.reads().to_vec(),
            _ if self.query().is_some() => query::names().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the staff's program shows the page, and not the visitors'.
    pub fn is_for_staff(&self) -> bool {
        matches!(self, Self::Staff(..))
    }

    /// What was chosen, on a page with a list.
    pub fn query(&self) -> Option<&Query> {
        query_of!(self)
    }

    /// What was chosen, to change it.
    pub fn query_mut(&mut self) -> Option<&mut Query> {
        query_of!(self)
    }

    fn parse(path: &[&str], params: &Params) -> Option<Self> {
        let slug = |text: &str| Slug::try_from(text.to_owned()).ok();
        if let Some(page) = StaffPage::at(path) {
            return Some(Self::Staff(page, Choices::read(page, params)));
        }
        Some(match path {
            [] => Self::Start,
            ["sok"] => Self::Search(Query::read(params)),
            ["tema", topic] => {
                Self::Topic(Topic::from_word(topic)?, params.get(PLACE).and_then(|place| place.parse().ok()))
            }
            ["tjenester"] => Self::Finder(Query::read(params)),
            ["tjenester", id] => Self::Service(slug(id)?),
            ["kommuner"] => Self::Kommuner,
            ["kommune", number] => Self::Kommune(number.parse().ok()?),
            ["fylke", number] => Self::Fylke(number.parse().ok()?),
            ["omrade", id] => Self::District(slug(id)?),
            ["svalbard"] => Self::Svalbard,
            ["hjelpetelefoner"] => Self::Helplines(Query::read(params)),
            ["hjelpetelefoner", id] => Self::Helpline(slug(id)?),
            ["kalender"] => Self::Calendar(Query::read(params)),
            // No series has this id: `check` refuses it.
            ["kalender", POSTER] => Self::Poster(Query::read(params)),
            ["abonner"] => Self::Subscribe(Query::read(params)),
            ["kalender", id] => Self::Series(slug(id)?),
            ["kalender", id, date] => Self::Meeting(slug(id)?, date.parse().ok()?),
            ["kart"] => Self::Map(Query::read(params)),
            ["min-liste"] => Self::Saved(params.get(LIST).unwrap_or_default().to_owned()),
            ["guide"] => Self::Guides(Query::read(params)),
            ["guide", id, answers @ ..] => {
                let answers: Option<Vec<Slug>> = answers.iter().map(|answer| slug(answer)).collect();
                Self::Guide(slug(id)?, answers?, Query::read(params))
            }
            ["fagfolk"] => Self::Article(None),
            ["fagfolk", id] => Self::Article(Some(slug(id)?)),
            ["sprak", code] => {
                Self::Speech(Tongue::from_word(code).filter(|tongue| Tongue::SPOKEN.contains(tongue))?)
            }
            ["om"] => Self::About,
            [ACCESSIBILITY] => Self::Accessibility,
            _ => return None,
        })
    }

    fn write(&self, path: &mut Vec<String>, params: &mut Params) {
        let mut push = |parts: &[&str]| path.extend(parts.iter().map(|part| (*part).to_owned()));
        match self {
            Self::Start => {}
            Self::Search(query) => {
                push(&["sok"]);
                query.write(params);
            }
            Self::Topic(topic, place) => {
                push(&["tema", topic.as_str()]);
                params.push(PLACE, &place.map(String::from).unwrap_or_default());
            }
            Self::Finder(query) => {
                push(&["tjenester"]);
                query.write(params);
            }
            Self::Service(id) => push(&["tjenester", id.as_str()]),
            Self::Kommuner => push(&["kommuner"]),
            Self::Kommune(number) => push(&["kommune", &String::from(*number)]),
            Self::Fylke(number) => push(&["fylke", &String::from(*number)]),
            Self::District(id) => push(&["omrade", id.as_str()]),
            Self::Svalbard => push(&["svalbard"]),
            Self::Helplines(query) => {
                push(&["hjelpetelefoner"]);
                query.write(params);
            }
            Self::Helpline(id) => push(&["hjelpetelefoner", id.as_str()]),
            Self::Calendar(query) => {
                push(&["kalender"]);
                query.write(params);
            }
            Self::Poster(query) => {
                push(&["kalender", POSTER]);
                query.write(params);
            }
            Self::Subscribe(query) => {
                push(&["abonner"]);
                query.write(params);
            }
            Self::Series(id) => push(&["kalender", id.as_str()]),
            Self::Meeting(id, date) => push(&["kalender", id.as_str(), &String::from(*date)]),
            Self::Map(query) => {
                push(&["kart"]);
                query.write(params);
            }
            Self::Saved(list) => {
                push(&["min-liste"]);
                params.push(LIST, list);
            }
            Self::Guides(query) => {
                push(&["guide"]);
                query.write(params);
            }
            Self::Guide(id, answers, query) => {
                push(&["guide", id.as_str()]);
                answers.iter().for_each(|answer| push(&[answer.as_str()]));
                query.write(params);
            }
            Self::Article(None) => push(&["fagfolk"]),
            Self::Article(Some(id)) => push(&["fagfolk", id.as_str()]),
            Self::Staff(page, choices) => {
                push(&page.as_str().split('/').collect::<Vec<_>>());
                choices.write(params);
            }
            Self::Speech(tongue) => push(&["sprak", tongue.as_str()]),
            Self::About => push(&["om"]),
            Self::Accessibility => push(&[ACCESSIBILITY]),
            Self::NotFound => push(&["404"]),
        }
    }
}

impl Address {
    /// Reads an address such as `/sub/en/tjenester?q=demens`, where the app lives under `base` (`/sub`, no slash last).
    ///
    /// What is not understood is [`Route::NotFound`]; an unknown parameter or value is passed over.
    pub fn parse(base: &str, address: &str) -> Self {
        let address = address.split('#').next().unwrap_or_default();
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let params = Params::parse(query);
        let host = params.word(HOST).unwrap_or(Host::Phone);
        let under_base = path.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let Some(path) = under_base else {
            return Self { lang: Lang::Nb, host, route: Route::NotFound };
        };
        let read = |path: &str| {
            let mut parts: Vec<&str> = path.split('/').skip(1).collect();
            if matches!(parts.last(), Some(&("" | "index.html"))) {
                parts.pop();
            }
            let prefix = parts.first().and_then(|part| Lang::from_word(part));
            let prefix = prefix.filter(|lang| lang.prefix().is_some());
            let rest = if prefix.is_some() { &parts[1..] } else { &parts[..] };
            (prefix.unwrap_or(Lang::Nb), Route::parse(rest, &params))
        };
        let (lang, route) = match read(path) {
            (lang, Some(route)) => (lang, route),
            (lang, None) => match mended(path).map(|path| read(&path)) {
                Some((lang, Some(route))) => (lang, route),
                _ => (lang, Route::NotFound),
            },
        };
        Self { lang, host, route }
    }

    /// The address of this place under `base` (no slash last).
    pub fn href(&self, base: &str) -> String {
        let mut path: Vec<String> = self.lang.prefix().map(str::to_owned).into_iter().collect();
        let mut params = Params::default();
        self.route.write(&mut path, &mut params);
        if self.host != Host::Phone {
            params.push(HOST, self.host.as_str());
        }
        let mut href = String::from(base);
        for part in &path {
            href.push('/');
            encode(&mut href, part);
        }
        if path.is_empty() {
            href.push('/');
        }
        params.write(&mut href);
        href
    }

    /// Another page in the same language for the same host.
    pub fn with(&self, route: Route) -> Self {
        Self { route, ..*self }
    }
}

#[cfg(test)]
mod tests;
