//! What the reader has put aside on this device, or a list that somebody gave them. The second program shows it
//! (`src/extra/list.rs`); this page tells it what the records are.

use crate::app::browser;
use crate::app::components::{fixed_title, said, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, follow, node, several};
use crate::route::Route;
use crate::saved::{Kept, Kind, Pick, Saved};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The reader's own list; or, to look at, one that stands in the address.
pub fn saved(app: App, given: &str) -> Node {
    let texts = app.texts;
    let given = Saved::parse(given);
    let is_given = !given.picks().is_empty();
    let list = StoredValue::new(given);
    let list = move || match is_given {
        true => list.get_value(),
        false => Kept::of(app.kept()).list().cloned().unwrap_or_default(),
    };
    let draw = move || {
        follow(Box::new(move || {
            let list = list();
            browser::tell_extra("list", &told(app, &list));
        }));
        let place = node("div").with("id", "list");
        let place = place.maybe("data-keeps", untrack(|| app.kept()).map(|_| ""));
        let place = place.maybe("data-given", is_given.then_some(""));
        several(vec![place, said(app)])
    };
    several(vec![
        fixed_title(app, if is_given { texts.shared_title } else { texts.saved_title }),
        when_loaded(app, Box::new(move || list().needs()), Box::new(draw)),
    ])
}

/// What the second program is told of a list; `Told` in `src/extra/list.rs` says how.
fn told(app: App, list: &Saved) -> String {
    let address = app.address_of(Route::Saved(list.written()));
    let mut told = [app.lang.as_str(), "\t", &address].concat();
    for pick in list.picks() {
        told.push('\n');
        told.push_str(&pick.written());
        tell(app, pick, &mut told);
    }
    told
}

/// Name, page and ways to reach a record, unless it is no more.
fn tell(app: App, pick: &Pick, told: &mut String) -> Option<()> {
    let data = app.data_now();
    let (name, channels) = match pick.kind {
        Kind::Service => data.service(&pick.id).map(|one| (&one.name, &one.channels))?,
        Kind::Helpline => data.helpline(&pick.id).map(|one| (&one.name, &one.channels))?,
        Kind::Meeting => data.meeting(&pick.id).map(|one| (&one.name, &one.channels))?,
    };
    let mut add = |field: &str| {
        told.push('\t');
        told.push_str(field);
    };
    add(name.as_str());
    add(&app.href(pick.route()));
    for channel in channels {
        let contact = &channel.contact;
        add(app.texts.channel.of(contact.kind()));
        add(&if app.host.may_leave() { contact.href() } else { String::new() });
        add(&contact.written());
    }
    Some(())
}
