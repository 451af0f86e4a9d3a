//! Starts the program in the browser.

use crate::address::route::{Address, Route};
use crate::app::browser;
use crate::app::context::App;
use crate::app::loader::{load, open};
use crate::app::pages::Show;
use crate::app::shelf::Loading;
use crate::app::shell::shell;
use crate::program::Program;
use crate::vocabulary::Vocabulary;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// After this many milliseconds the page is shown without its data, where nothing better stands there.
const LONGEST_WAIT: u32 = 2_000;
/// After so many it is tried again to show a page that is as yet in use, or whose data did not come.
const NEXT_LOOK: u32 = 200;
const NEXT_TRY: u32 = 10_000;

/// Reads the address, loads what its page needs and shows it.
///
/// The page made beforehand stays until then, so that nothing blinks and nothing is lost.
pub fn start(program: Program, pages: Show) {
    begin(program, pages, false);
}

/// `again` after something did not come: then what the browser remembers of it is not to be trusted.
fn begin(program: Program, pages: Show, again: bool) {
    let base = browser::base();
    let address = Address::parse(&base, &browser::address());
    // A page that was not made beforehand comes with the first of the programs.
    if let Some(other) = address.route.program().filter(|other| *other != program) {
        return browser::start_program(other.as_str());
    }
    spawn_local(async move {
        let Some((manifest, texts)) = open(&base, address.lang, again).await else {
            browser::announce_failure();
            Timeout::new(NEXT_TRY, move || begin(program, pages, true)).forget();
            return;
        };
        let owner = Owner::new();
        let app = owner.with(|| {
            App::new(base, address, Box::leak(Box::new(texts)), (Some(program), pages), browser::now())
        });
        // The state lives as long as the page does.
        std::mem::forget(owner);
        app.shelf.update(|shelf| shelf.set_manifest(manifest));
        run(app);
    });
}

fn run(app: App) {
    browser::every_minute(move || app.now.set(browser::now()));
    // Until the program is on the page its links are the browser's.
    browser::on_link(move |href| app.is_shown.get_value() && app.follow(href));
    browser::on_return(move || {
        app.returned(&browser::address());
        Timeout::new(0, browser::restore_scroll).forget();
    });
    browser::on_kept_elsewhere(move || app.restore());
    if !browser::has_page() {
        Timeout::new(LONGEST_WAIT, move || show(app)).forget();
    }
    load_and_show(app);
}

/// Where the page made beforehand is that of the address, only a page with all its data is better.
fn load_and_show(app: App) {
    spawn_local(async move {
        let needs = app.route.with_untracked(Route::needs);
        load(app, needs.clone()).await;
        if untrack(|| app.loading(&needs)) == Loading::Ready || !browser::has_page() {
            return show(app);
        }
        browser::announce_failure();
        app.shelf.update(|shelf| shelf.retry());
        Timeout::new(NEXT_TRY, move || load_and_show(app)).forget();
    });
}

/// Puts the app on the page, once.
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
    let main = root.clone();
    // Off the page, then put there at once.
    leptos::mount::mount_to(main, move || {
        let root = root.clone();
        shell(app).mount(&root);
        browser::take_over(&root);
    })
    .forget();
    let route = app.route.get_untracked();
    if route != Route::NotFound {
        browser::replace(&app.href(route));
    }
}
