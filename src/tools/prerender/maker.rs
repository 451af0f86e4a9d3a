//! What pages are made from: the published data, the template, the place of the site.

use super::super::answer::Failure;
use super::template::Template;
use crate::address::host::Host;
use crate::address::route::{Address, Route};
use crate::dataset::Dataset;
use crate::dataset::manifest::{FileKind, Manifest, Need};
use crate::model::lang::Lang;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
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
    /// The list of the files.
    pub manifest: Manifest,
    /// The records in each language.
    pub data: Vec<(Lang, Arc<Dataset>)>,
}

impl Published {
    /// The day on which it was made.
    pub fn today(&self) -> Option<Date> {
        self.manifest.today
    }

    /// Reads the files of a manifest.
    pub fn read(manifest: Manifest, read: &dyn Fn(&str) -> Result<String, Failure>) -> Result<Self, Failure> {
        let empty = Dataset { published: manifest.today, ..Dataset::default() };
        let mut data: Vec<_> = Lang::ALL.iter().map(|&lang| (lang, empty.clone())).collect();
        for file in &manifest.files {
            let text = read(&file.name)?;
            for (_, data) in data.iter_mut().filter(|(lang, _)| file.lang.is_none_or(|of| of == *lang)) {
                data.add(file.kind, &text)
                    .map_err(|fault| Failure::sentence(&format!("{}: {fault}", file.name)))?;
            }
        }
        let data = data.into_iter().map(|(lang, data)| (lang, Arc::new(data))).collect();
        Ok(Self { manifest, data })
    }
}

/// Makes the pages of one language.
pub struct Maker<'a> {
    /// The page around the pages.
    pub template: &'a Template,
    /// What is published.
    pub published: &'a Published,
    /// Where the app lives, without a slash last.
    pub base: &'a str,
    /// The address of the site, if it is known.
    pub site: Option<&'a str>,
    /// The language.
    pub lang: Lang,
    /// The records.
    pub data: &'a Arc<Dataset>,
}

impl Maker<'_> {
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
