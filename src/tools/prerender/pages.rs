//! Which pages are made, and each of them.

use super::Failure;
use super::head;
use super::linked;
use super::sitemap;
use super::template::{Page, Template};
use crate::address::host::Host;
use crate::address::route::{Address, Query, Route};
use crate::app::Shell;
use crate::app::context::App;
use crate::app::loading::DataFiles;
use crate::dataset::Dataset;
use crate::dataset::manifest::Manifest;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::agenda::{DATES_LISTED, DAYS_MADE, coming};
use crate::html::escaped;
use crate::i18n::texts::made::made_texts;
use crate::i18n::texts::texts;
use crate::model::lang::Lang;
use crate::schedule::civil::{DAY, Date, TimeOfDay};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// A page, and the file it belongs into.
pub struct Made {
    /// The file, as seen from the start page.
    pub file: String,
    /// What stands in it.
    pub content: String,
}

/// What `build` published.
pub struct Published {
    manifest: Manifest,
    data: Vec<(Lang, Arc<Dataset>)>,
}

impl Published {
    /// The day on which it was made.
    pub fn today(&self) -> Option<Date> {
        self.manifest.today
    }

    /// Reads the files of a manifest.
    pub fn read(manifest: Manifest, read: &dyn Fn(&str) -> Result<String, Failure>) -> Result<Self, Failure> {
        let mut data: Vec<_> = Lang::ALL.iter().map(|&lang| (lang, Dataset::default())).collect();
        for file in &manifest.files {
            let text = read(&file.name)?;
            for (_, data) in data.iter_mut().filter(|(lang, _)| file.lang.is_none_or(|of| of == *lang)) {
                data.add(file.kind, &text)
                    .map_err(|fault| super::sentence(&format!("{}: {fault}", file.name)))?;
            }
        }
        let data = data.into_iter().map(|(lang, data)| (lang, Arc::new(data))).collect();
        Ok(Self { manifest, data })
    }

    /// The addresses that have a page of their own, in a fixed order.
    fn routes(&self, data: &Dataset) -> Vec<Route> {
        let none = Query::default;
        let mut routes = vec![
            Route::Start,
            Route::Finder(none()),
            Route::Kommuner,
            Route::Helplines(none()),
            Route::Calendar(none()),
            Route::Poster(none()),
            Route::Subscribe(none()),
            Route::Map(none()),
            Route::Saved(String::new()),
            Route::About,
        ];
        routes.extend(data.places.kommuner.iter().map(|kommune| Route::Kommune(kommune.number)));
        routes.extend(data.services.iter().map(|service| Route::Service(service.id.clone())));
        routes.extend(data.helplines.iter().map(|helpline| Route::Helpline(helpline.id.clone())));
        routes.extend(data.meetings.iter().map(|meeting| Route::Series(meeting.id.clone())));
        if let Some(today) = self.manifest.today {
            let days = coming(&data.meetings, &none(), &data.places, today.at(TimeOfDay::MIDNIGHT));
            let shown = days.into_iter().take(DAYS_MADE).flat_map(|(_, entries)| entries);
            let mut dates: Vec<_> =
                shown.map(|entry| (entry.meeting.id.clone(), entry.occurrence.date)).collect();
            // The page of a date leads to those that come next, however rare they are.
            for meeting in &data.meetings {
                let next = meeting.coming(today.days() * DAY).take(DATES_LISTED + 1);
                dates.extend(next.map(|occurrence| (meeting.id.clone(), occurrence.date)));
            }
            dates.sort();
            dates.dedup();
            routes.extend(dates.into_iter().map(|(id, date)| Route::Meeting(id, date)));
        }
        routes
    }
}

/// Every page in every language.
pub fn make(template: &Template, published: &Published, base: &str, site: Option<&str>) -> Vec<Made> {
    let mut made = Vec::new();
    let mut addresses = Vec::new();
    for (lang, data) in &published.data {
        let maker = Maker { template, published, base, site, lang: *lang, data };
        let routes = published.routes(data);
        addresses.extend(routes.iter().filter_map(|route| maker.absolute(route)));
        made.extend(routes.into_iter().map(|route| maker.page(route)));
        made.push(maker.not_found());
    }
    if let Some(site) = site {
        made.extend(sitemap::files(&addresses, &format!("{site}{base}")));
    }
    made
}

/// Makes the pages of one language.
pub struct Maker<'a> {
    template: &'a Template,
    /// What is published.
    pub published: &'a Published,
    /// Where the app lives, without a slash last.
    pub base: &'a str,
    /// The address of the site, if it is known.
    site: Option<&'a str>,
    /// The language.
    pub lang: Lang,
    /// The records.
    pub data: &'a Arc<Dataset>,
}

impl Maker<'_> {
    fn page(&self, route: Route) -> Made {
        let here = Address { lang: self.lang, host: Host::Phone, route };
        let folder = here.href("");
        let file = format!("{}/index.html", folder.trim_matches('/'));
        let (address, files) = (escaped(&here.href(self.base)), head::files(self, &here.route));
        let files = if files.is_empty() { files } else { format!(" data-files=\"{files}\"") };
        let root = format!("<div id=\"app\" data-static=\"{address}\"{files}>");
        let html = self.html(&root, &here.route);
        Made { file: file.trim_start_matches('/').to_owned(), content: html }
    }

    /// What a host answers with when there is no page: the program may know one.
    fn not_found(&self) -> Made {
        let html = self.html("<div id=\"app\">", &Route::NotFound);
        let folder = self.lang.prefix().map(|prefix| format!("{prefix}/")).unwrap_or_default();
        Made { file: format!("{folder}{}", super::SHELL), content: html }
    }

    fn html(&self, root: &str, route: &Route) -> String {
        let content = self.content(route.clone());
        // The title of a page is its heading; the program sets the same.
        let heading =
            content.split_once("<h1").and_then(|(_, rest)| rest.split_once('>')?.1.split_once("</h1>"));
        let heading = heading.map_or(String::new(), |(heading, _)| without_tags(heading));
        let title = format!("{heading} – {}", crate::i18n::texts::made::product(self.lang));
        let sentence = made_texts(self.lang).failed;
        let linked = linked::script(self, route);
        let body = format!(
            "{root}{content}</div>\n<p class=\"boot-failed\" role=\"status\">{sentence}</p>\n{linked}"
        );
        let head = head::of(self, route, &title);
        let lang = self.lang.as_str();
        self.template.fill(&Page { lang, title: &title, head: &head, body: &body })
    }

    /// What the program shows at this address, as it is without a clock.
    fn content(&self, route: Route) -> String {
        let owner = Owner::new();
        let html = owner.with(|| {
            let address = Address { lang: self.lang, host: Host::Phone, route };
            let app = App::new(self.base.to_owned(), address, texts(self.lang), None);
            app.set_data(Arc::clone(self.data));
            app.files.set(DataFiles::complete());
            app.files.update(|files| files.set_manifest(self.published.manifest.clone()));
            view! { <Shell app/> }.to_html()
        });
        owner.cleanup();
        // Marks for hydration, which nobody does here.
        html.replace("<!>", "")
    }

    /// The whole address of a page, if that of the site is known.
    pub fn absolute(&self, route: &Route) -> Option<String> {
        self.absolute_in(self.lang, route)
    }

    /// The whole address of a page in another language.
    pub fn absolute_in(&self, lang: Lang, route: &Route) -> Option<String> {
        let address = Address { lang, host: Host::Phone, route: route.clone() };
        Some(format!("{}{}", self.site?, address.href(self.base)))
    }

    /// The data files that the program needs for a page.
    pub fn files(&self, route: &Route) -> Vec<String> {
        let mut needs = route.needs();
        needs.insert(0, Need::all(FileKind::Texts));
        let files = self.published.manifest.files_for(&needs, self.lang);
        files.map(|file| file.name.clone()).collect()
    }
}

/// The text of a piece of HTML.
fn without_tags(html: &str) -> String {
    html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}
