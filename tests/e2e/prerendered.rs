//! The pages made beforehand, as files: complete, linked and true without the program.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use naermest::i18n::texts::{EmergencyLine, texts};
use naermest::model::lang::Lang;
use naermest::model::phone::spoken;
use naermest::tools::prerender;
use naermest::vocabulary::Vocabulary as _;
use serde_json::Value;

use crate::schema_org::Vocabulary;
use crate::visit::built;

/// How many links are between the start page and anything.
const FAR: usize = 4;

/// Every page by its address under the base, without a slash last but for the start page.
fn pages(dist: &Path, base: &str) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(dist.join(&folder)).expect("a built site").flatten() {
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else if entry.file_name() == "index.html" {
                let address = format!("{base}{}", folder.display());
                let html = fs::read_to_string(entry.path()).expect("a page that can be read");
                let is_start = folder.as_os_str().is_empty();
                pages.insert(if is_start { base.to_owned() } else { address }, html);
            }
        }
    }
    pages
}

/// What stands between two marks, each time.
fn between<'a>(html: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(from).skip(1).filter_map(move |rest| rest.split_once(to).map(|(found, _)| found))
}

fn links<'a>(html: &'a str, base: &'a str) -> impl Iterator<Item = &'a str> {
    between(html, "<a ", ">")
        .flat_map(|link| between(link, "href=\"", "\""))
        .filter(move |href| href.starts_with(base) && !href.contains('?'))
}

#[test]
fn every_page_says_whom_to_call_and_claims_nothing_that_needs_a_clock() {
    let (dist, base) = built();
    let mut titles = BTreeMap::new();
    let mut all = pages(&dist, &base);
    assert!(all.len() > 1000, "{} pages", all.len());
    for lang in Lang::ALL {
        let folder = lang.prefix().map(|prefix| format!("{prefix}/")).unwrap_or_default();
        let html =
            fs::read_to_string(dist.join(format!("{folder}404.html"))).expect("a page for what is not there");
        all.insert(format!("{base}{folder}404.html"), html);
    }
    for (address, html) in &all {
        let inside = address.strip_prefix(&base).expect("under the base");
        let lang = inside.split('/').next().and_then(Lang::from_word).unwrap_or(Lang::Nb);
        for line in &texts(lang).emergency_lines {
            let EmergencyLine { number, written, label, .. } = line;
            let heard = spoken(&format!("{written} {label}"));
            let link = format!(
                "<a href=\"tel:{number}\" aria-label=\"{heard}\"><strong>{written}</strong> {label}</a>"
            );
            assert!(html.contains(&link), "{address} lacks {link}");
        }
        assert!(html.contains(&format!("<html lang=\"{}\" data-host=\"phone\"", lang.as_str())), "{address}");
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        for claim in
            ["data-open=\"open\"", "data-open=\"closed\"", texts(lang).open_now_title, texts(lang).closed_now]
        {
            assert!(!html.contains(claim), "{address} says {claim}");
        }
        let description =
            between(html, "<meta name=\"description\" content=\"", "\"").next().unwrap_or_default();
        assert!(description.len() > 30, "{address}: {description}");
        let title = between(html, "<title>", "</title>").next().unwrap_or_default();
        titles.entry((lang, title, description)).or_insert_with(Vec::new).push(address);
    }
    let same: Vec<_> = titles.values().filter(|addresses| addresses.len() > 1).collect();
    assert!(same.is_empty(), "pages that say the same about themselves: {same:?}");
}

#[test]
fn every_page_is_four_links_or_fewer_from_the_start_page_and_no_link_leads_nowhere() {
    let (dist, base) = built();
    let pages = pages(&dist, &base);
    // Each language has its start page; who comes to the first finds the other.
    let others: Vec<String> =
        Lang::ALL.iter().filter_map(|lang| Some(format!("{base}{}", lang.prefix()?))).collect();
    for other in &others {
        assert!(links(&pages[&base], &base).any(|href| href == other), "no link to {other}");
    }
    let mut next: VecDeque<&str> =
        [base.as_str()].into_iter().chain(others.iter().map(String::as_str)).collect();
    let mut far: BTreeMap<&str, usize> = next.iter().map(|start| (*start, 0)).collect();
    while let Some(address) = next.pop_front() {
        let distance = far[address];
        for href in links(&pages[address], &base) {
            // An empty page, to leave for.
            if href.strip_prefix(&*base) == Some("/tom.html") || href == format!("{base}tom.html") {
                assert!(dist.join("tom.html").is_file());
                continue;
            }
            assert!(pages.contains_key(href), "{address} leads to {href}, where there is nothing");
            if !far.contains_key(href) {
                far.insert(href, distance + 1);
                next.push_back(href);
            }
        }
    }
    // The series that has dates is reached by these.
    let is_series_with_dates = |address: &str| {
        address.contains("/kalender/") && pages.keys().any(|other| other.starts_with(&format!("{address}/")))
    };
    // A later date is reached in the week and the month, which the program draws; its series is, from here.
    let is_later_date = |address: &str| {
        let series = address.rsplit_once('/').map(|(series, _)| format!("{series}/"));
        let is_near = |series: String| far.keys().any(|other| other.starts_with(&series));
        address.contains("/kalender/")
            && series.filter(|one| !one.ends_with("/kalender/")).is_some_and(is_near)
    };
    for address in pages.keys().filter(|address| !is_series_with_dates(address)) {
        match far.get(address.as_str()) {
            Some(&distance) => assert!(distance <= FAR, "{address} is {distance} links away"),
            None => assert!(is_later_date(address), "no links lead to {address}"),
        }
    }
}

#[test]
fn what_pages_say_to_search_engines_is_in_the_vocabulary_of_schema_org() {
    let (dist, base) = built();
    let vocabulary = Vocabulary::read();
    let site = "https://naermest.example";
    let made = prerender::make(&dist, &dist.join("data"), &base, Some(site))
        .unwrap_or_else(|failure| panic!("{failure:?}"));
    let mut kinds = BTreeMap::new();
    for page in made.iter().filter(|page| page.file.ends_with("index.html")) {
        assert_eq!(page.content.matches("<link rel=\"canonical\"").count(), 1, "{}", page.file);
        for script in between(&page.content, "<script type=\"application/ld+json\">", "</script>") {
            let data: Value =
                serde_json::from_str(script).unwrap_or_else(|error| panic!("{}: {error}", page.file));
            assert_eq!(data["@context"], "https://schema.org");
            for thing in data["@graph"].as_array().expect("a list") {
                let thing = thing.as_object().expect("a thing");
                assert_eq!(vocabulary.faults(thing), [""; 0], "{}", page.file);
                *kinds.entry(thing["@type"].to_string()).or_insert(0) += 1;
            }
        }
    }
    for kind in ["WebSite", "Service", "GovernmentService", "Event", "EventSeries", "BreadcrumbList"] {
        assert!(kinds.contains_key(&format!("\"{kind}\"")), "no page is about a {kind}: {kinds:?}");
    }
    let sitemap = made.iter().find(|page| page.file == "sitemap.xml").expect("a sitemap");
    let told = sitemap.content.matches("<loc>").count();
    assert_eq!(told, made.iter().filter(|page| page.file.ends_with("index.html")).count());
}

#[test]
fn a_page_names_the_data_that_it_needs_so_that_it_comes_beside_the_program() {
    let (dist, base) = built();
    let pages = pages(&dist, &base);
    for (page, needed) in [
        ("kommune/1577", "helplines services contacts meetings"),
        ("en/kommune/0301", "helplines services contacts meetings"),
        ("hjelpetelefoner", "helplines"),
        ("fagfolk/moteplass", "article"),
    ] {
        let html = &pages[&format!("{base}{page}")];
        let named: Vec<&str> = between(html, "data-files=\"", "\"").flat_map(str::split_whitespace).collect();
        for kind in ["manifest", "texts"].into_iter().chain(needed.split(' ')) {
            let start = format!("/data/{kind}");
            assert!(named.iter().any(|file| file.contains(&start)), "{page} does not name {kind}: {named:?}");
        }
        for file in named {
            let path = file.strip_prefix(&*base).expect("under the base");
            assert!(dist.join(path).is_file(), "{page} names {file}, which is not there");
        }
    }
}
