//! Starts the program in the browser.

use crate::app::browser;
use crate::app::context::App;
use crate::app::loader::load;
use crate::app::shell::shell;
use crate::route::{Address, Route};
use crate::vocabulary::Vocabulary;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// After this many milliseconds the page is shown without its data.
const LONGEST_WAIT: u32 = 2_000;

/// Reads the address, loads what its page needs and shows it.
///
/// What stands in the page already stays until then, so that nothing blinks.
pub fn start() {
    let base = browser::base();
    let address = Address::parse(&base, &browser::address());
    let owner = Owner::new();
    let app = owner.with(|| App::new(base, address, browser::now()));
    // The state lives as long as the page does.
    std::mem::forget(owner);

    browser::every_minute(move || app.now.set(browser::now()));
    browser::on_link(move |href| app.follow(href));
    browser::on_return(move || {
        app.returned(&browser::address());
        Timeout::new(0, browser::restore_scroll).forget();
    });
    browser::on_kept_elsewhere(move || app.restore());
    Timeout::new(LONGEST_WAIT, move || show(app)).forget();
    spawn_local(async move {
        load(app, app.route.with_untracked(Route::needs)).await;
        show(app);
    });
}

/// Puts the app on the page, once.
fn show(app: App) {
    if app.is_shown.try_update_value(|shown| std::mem::replace(shown, true)) != Some(false) {
        return;
    }
    let Some(root) = browser::cleared_root() else { return };
    browser::announce(app.lang.as_str(), app.host.as_str());
    let route = app.route.get_untracked();
    if route != Route::NotFound {
        browser::replace(&app.href(route));
    }
    let main = root.clone();
    let mounted = leptos::mount::mount_to(root, move || shell(app).mount(&main));
    mounted.forget();
}
