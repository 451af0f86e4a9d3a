//! Starts the app in the browser.

use crate::address::frame::Frame;
use crate::address::kiosk::{Kiosk, Misread};
use crate::address::route::{Address, Route};
use crate::app::Program;
use crate::app::browser;
use crate::app::context::App;
use crate::app::loader::load;
use crate::app::loading::{DATA, Loading};
use crate::app::shell::Shell;
use crate::dataset::Dataset;
use crate::dataset::manifest::{FileKind, Manifest, Need};
use crate::dataset::read::read;
use crate::i18n::texts::Texts;
use crate::model::colour::scale::Scale;
use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// The list of data files.
const MANIFEST: &str = "data/manifest.json";
/// A page that every site has.
const HAS_PAGE: &str = "/om";
/// After this many milliseconds the page is shown without its data, where nothing better stands there.
const LONGEST_WAIT: u32 = 2_000;
/// How soon to look again whether the page is still in use, in milliseconds.
const NEXT_LOOK: u32 = 200;
/// How soon to ask again for data that did not come, in milliseconds.
const NEXT_TRY: u32 = 10_000;

/// Reads the address, loads what its page needs and mounts the app.
///
/// The prerendered page stays until then, so that nothing blinks and nothing is lost.
pub fn start(program: &'static Program) {
    begin(program, false);
}

/// `again` after something did not come: then what the browser remembers of it is not to be trusted.
fn begin(program: &'static Program, again: bool) {
    let base = browser::base();
    let here = browser::address();
    let address = Address::parse(&base, &here);
    let display = address.host.may_rest().then(|| Kiosk::read(&browser::setup()));
    let address = match &display {
        // Whoever comes to the display begins on the page and in the language that it was given.
        Some((kiosk, _)) if browser::begins() => kiosk.home(),
        _ => address,
    };
    // Where no page was made beforehand, the visitors' program is the one that comes.
    if !program.shows(&address.route) {
        return browser::start_staff();
    }
    let frame = Frame::parse(&base, &here);
    if let Some(colour) = frame.colour {
        browser::dress(&Scale::new(colour).css());
    }
    let path = here.split('?').next().unwrap_or_default();
    // A host that sent a page without a slash behind its path wants none.
    let is_told = browser::has_page() && !path.ends_with('/');
    let asked = (!is_told).then(|| browser::redirects(&format!("{base}{HAS_PAGE}")));
    spawn_local(async move {
        let Some((manifest, texts)) = open(&base, address.lang, again).await else {
            browser::announce_failure();
            Timeout::new(NEXT_TRY, move || begin(program, true)).forget();
            return;
        };
        // The state lives as long as the document, so its owner is never dropped.
        let owner = Box::leak(Box::new(Owner::new()));
        let app = owner
            .with(|| App::new(program, base, address, frame, Box::leak(Box::new(texts)), browser::now()));
        app.set_data(Arc::new(Dataset { published: manifest.today, ..Dataset::default() }));
        app.files.update(|files| files.set_manifest(manifest));
        if let Some(asked) = asked {
            app.has_slashes.set_value(asked.await);
        }
        if let Some(display) = display {
            set_up(app, display);
        }
        run(app);
    });
}

/// Takes the settings of a display, and tells what was understood of them.
fn set_up(app: App, (kiosk, misread): (Kiosk, Vec<Misread>)) {
    let home = kiosk.home();
    let misread: Vec<_> = misread.iter().map(ToString::to_string).collect();
    browser::announce_setup(&kiosk.written(), &misread.join("; "), &app.href_in(home.lang, home.route));
    app.kiosk.set_value(Some(Box::leak(Box::new(kiosk))));
}

/// Fetches the list of files and the texts of a language, without which there is no page.
async fn open(base: &str, lang: Lang, again: bool) -> Option<(Manifest, Texts)> {
    let manifest: Manifest =
        read("manifest", browser::fetch(&format!("{base}/{MANIFEST}"), again, "").await?).ok()?;
    if manifest.is_newer() {
        browser::say_newer();
        return None;
    }
    let needs = [Need::all(FileKind::Texts)];
    let file = manifest.files_for(&needs, lang).next()?;
    let texts = browser::fetch(&format!("{base}/{DATA}{}", file.name), again, &file.sha256).await?;
    let texts = read("texts", texts).ok()?;
    Some((manifest, Texts::with(lang, texts)?))
}

fn run(app: App) {
    browser::every_minute(move || app.now.set(browser::now()));
    // Until the app is in the document its links are the browser's.
    browser::on_link(move |href| app.is_shown.get_value() && app.navigate(href));
    browser::on_return(move || {
        if app.returned(&browser::address()) {
            Timeout::new(0, browser::restore_place).forget();
        }
    });
    browser::on_stored_elsewhere(move || app.list_changed());
    if !browser::has_page() {
        Timeout::new(LONGEST_WAIT, move || show(app)).forget();
    }
    load_and_show(app);
}

/// Where a prerendered page of the address stands, only a page with all its data is better.
fn load_and_show(app: App) {
    spawn_local(async move {
        let needs = app.route.with_untracked(Route::needs);
        load(app, needs.clone()).await;
        let today = app.route.with_untracked(|route| route.today(&app.data_now().places));
        if today != app.route.get_untracked() {
            app.correct(today);
            return load_and_show(app);
        }
        if untrack(|| app.loading(&needs)) == Loading::Ready || !browser::has_page() {
            return show(app);
        }
        browser::announce_failure();
        app.files.update(|files| files.retry());
        Timeout::new(NEXT_TRY, move || load_and_show(app)).forget();
    });
}

/// Mounts the app, once.
fn show(app: App) {
    if app.is_shown.get_value() {
        return;
    }
    // A marked text or a link that is being pressed would be lost.
    if browser::is_in_use() {
        Timeout::new(NEXT_LOOK, move || show(app)).forget();
        return;
    }
    let Some(root) = browser::new_root() else { return };
    app.is_shown.set_value(true);
    browser::announce(app.lang.as_str(), app.host.as_str());
    // Outside the document, then put there at once.
    leptos::mount::mount_to(root.clone(), move || view! { <Shell app /> }).forget();
    browser::take_over(&root);
    if app.host.may_cache() {
        browser::keep_offline();
    }
    let route = app.route.get_untracked();
    if route != Route::NotFound {
        browser::replace(&app.href(route));
    }
}
