//! Which pages are made, and each of them.

use super::head;
use super::linked;
use super::maker::{Made, Maker, Published};
use super::sitemap;
use super::template::{Page, Template};
use super::webmanifest;
use crate::address::frame::Frame;
use crate::address::host::Host;
use crate::address::route::{Address, Query, Route};
use crate::address::staff::{Choices, StaffPage};
use crate::app::context::App;
use crate::app::loading::DataFiles;
use crate::app::{Program, Shell};
use crate::dataset::Dataset;
use crate::dataset::window::window;
use crate::find::agenda::{DATES_LISTED, DAYS_MADE, between};
use crate::find::guide::{Reached, ways as ways_of};
use crate::html::escaped;
use crate::i18n::texts::made::made_texts;
use crate::i18n::texts::texts;
use crate::model::article::{ACCESSIBILITY, FRONT};
use crate::model::guide::Guide;
use crate::model::taxonomy::{Tongue, Topic};
use crate::model::text::Slug;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of Trunk that the others are made from, and that hosts answer with when there is no other.
pub const SHELL: &str = "404.html";

/// Every page in every language.
pub fn make(template: &Template, published: &Published, base: &str, site: Option<&str>) -> Vec<Made> {
    let mut made = Vec::new();
    let mut addresses = Vec::new();
    for (lang, data) in &published.data {
        let maker = Maker { template, published, base, site, lang: *lang, data };
        let routes = routes(published, data);
        addresses.extend(routes.iter().filter_map(|route| maker.absolute(route)));
        made.extend(routes.into_iter().map(|route| maker.page(route)));
        made.push(maker.not_found());
        made.push(webmanifest::made(&maker));
    }
    if let Some(site) = site {
        made.extend(sitemap::files(&addresses, &format!("{site}{base}")));
    }
    made
}

/// The addresses that have a page of their own, in a fixed order.
fn routes(published: &Published, data: &Dataset) -> Vec<Route> {
    let none = Query::default;
    let mut routes = vec![
        Route::Start,
        Route::Search(none()),
        Route::Finder(none()),
        Route::Kommuner,
        Route::Helplines(none()),
        Route::Calendar(none()),
        Route::Poster(none()),
        Route::Subscribe(none()),
        Route::Map(none()),
        Route::Saved(String::new()),
        Route::Guides(none()),
        Route::About,
    ];
    routes.extend(StaffPage::ALL.iter().map(|page| Route::Staff(*page, Choices::default())));
    routes.extend(data.opened.iter().flat_map(|guide| guide_routes(guide)));
    let article = |id: &Slug| match id.as_str() {
        ACCESSIBILITY => Route::Accessibility,
        FRONT => Route::Article(None),
        _ => Route::Article(Some(id.clone())),
    };
    routes.extend(data.articles.iter().map(|one| article(&one.id)));
    routes.extend(Tongue::SPOKEN.map(Route::Speech));
    routes.extend(Topic::ALL.iter().map(|topic| Route::Topic(*topic, None)));
    routes.extend(data.places.kommuner.iter().map(|kommune| Route::Kommune(kommune.number)));
    routes.extend(data.places.fylker.iter().map(|fylke| Route::Fylke(fylke.number)));
    routes.extend(data.areas.districts.iter().map(|district| Route::District(district.id.clone())));
    routes.extend(data.areas.svalbard.iter().map(|_| Route::Svalbard));
    routes.extend(data.services.iter().map(|service| Route::Service(service.id.clone())));
    routes.extend(data.helplines.iter().map(|helpline| Route::Helpline(helpline.id.clone())));
    routes.extend(data.meetings.iter().map(|meeting| Route::Series(meeting.id.clone())));
    if let Some(today) = published.manifest.today {
        let days = between(data, &none(), today, window(today).1);
        let shown = days.into_iter().take(DAYS_MADE).flat_map(|(_, entries)| entries);
        let mut dates: Vec<_> =
            shown.map(|entry| (entry.meeting.id.clone(), entry.occurrence.date)).collect();
        // The page of a date leads to those that come next, however rare they are.
        for meeting in &data.meetings {
            let next = meeting.coming(today.midnight()).take(DATES_LISTED + 1);
            dates.extend(next.map(|occurrence| (meeting.id.clone(), occurrence.date)));
        }
        dates.sort();
        dates.dedup();
        routes.extend(dates.into_iter().map(|(id, date)| Route::Meeting(id, date)));
    }
    routes
}

/// A guide, and every way through it.
fn guide_routes(guide: &Guide) -> Vec<Route> {
    let page = |answers: Vec<Slug>| Route::Guide(guide.id.clone(), answers, Query::default());
    let mut ways: Vec<Vec<Slug>> = vec![Vec::new()];
    for way in ways_of(guide).iter().filter(|way| way.reached == Reached::Answer) {
        let answers: Vec<Slug> = way.choices.iter().map(|choice| choice.id.clone()).collect();
        ways.extend((1..=answers.len()).map(|count| answers[..count].to_vec()));
    }
    ways.sort();
    ways.dedup();
    ways.into_iter().map(page).collect()
}

impl Maker<'_> {
    fn page(&self, route: Route) -> Made {
        let here = Address { lang: self.lang, host: Host::Phone, route };
        let folder = here.href("");
        let file = format!("{}/index.html", folder.trim_matches('/'));
        let (address, files) = (escaped(&here.href(self.base)), head::files(self, &here.route));
        let files = if files.is_empty() { files } else { format!(" data-files=\"{files}\"") };
        let reads = here.route.reads().join(" ");
        let reads = if reads.is_empty() { reads } else { format!(" data-reads=\"{reads}\"") };
        let program = if here.route.is_for_staff() { " data-program=\"staff\"" } else { "" };
        let root = format!("<div id=\"app\" data-static=\"{address}\"{program}{reads}{files}>");
        let html = self.html(&root, &here.route);
        Made { file: file.trim_start_matches('/').to_owned(), content: html }
    }

    /// What a host answers with when there is no page: the program may know one.
    fn not_found(&self) -> Made {
        let html = self.html("<div id=\"app\">", &Route::NotFound);
        let folder = self.lang.prefix().map(|prefix| format!("{prefix}/")).unwrap_or_default();
        Made { file: format!("{folder}{SHELL}"), content: html }
    }

    fn html(&self, root: &str, route: &Route) -> String {
        let content = self.content(route.clone());
        // The title of a page is its heading; the program sets the same.
        let heading =
            content.split_once("<h1").and_then(|(_, rest)| rest.split_once('>')?.1.split_once("</h1>"));
        let heading = heading.map_or(String::new(), |(heading, _)| without_tags(heading));
        let title = format!("{heading} – {}", crate::i18n::texts::made::product(self.lang));
        let made = made_texts(self.lang);
        let (sentence, without, newer) = (made.failed, made.without_program, made.newer);
        let (version, fresh) = (made.new_version, made.new_data);
        let linked = linked::script(self, route);
        let body = format!(
            "{root}{content}</div>\n<p class=\"boot-failed\" role=\"status\" data-without=\"{without}\" data-newer=\"{newer}\" data-version=\"{version}\" data-fresh=\"{fresh}\">{sentence}</p>\n{linked}"
        );
        let head = head::of(self, route, &title);
        let lang = self.lang.as_str();
        let is_for_staff = route.is_for_staff() || *route == Route::NotFound;
        let first =
            self.published.manifest.site.lang.map(|lang| format!(" data-first=\"{}\"", lang.as_str()));
        let first = first.as_deref().unwrap_or_default();
        self.template.fill(&Page { lang, first, title: &title, head: &head, body: &body, is_for_staff })
    }

    /// What the program shows at this address, as it is without a clock.
    fn content(&self, route: Route) -> String {
        let owner = Owner::new();
        let html = owner.with(|| {
            let address = Address { lang: self.lang, host: Host::Phone, route };
            let program = Program::of(&address.route);
            let app =
                App::new(program, self.base.to_owned(), address, Frame::default(), texts(self.lang), None);
            app.set_data(Arc::clone(self.data));
            app.files.set(DataFiles::complete());
            app.files.update(|files| files.set_manifest(self.published.manifest.clone()));
            view! { <Shell app /> }.to_html()
        });
        owner.cleanup();
        // Marks for hydration, which nobody does here.
        html.replace("<!>", "")
    }
}

/// The text of a piece of HTML.
fn without_tags(html: &str) -> String {
    html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}
