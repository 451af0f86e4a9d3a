//! The box in which a reader says where they live (WAI-ARIA APG: combobox with list autocomplete).

mod combobox;

use crate::address::route::{LONGEST_SEARCH, Route};
use crate::app::browser;
use crate::app::components::{LiveText, Position, Row, Rows};
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::app::loader;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::suggest::Suggestion;
use crate::model::district::Place;
use crate::model::place::KommuneNumber;
use combobox::Combobox;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

const INPUT: &str = "place";
const LIST: &str = "place-list";
const HINT: &str = "place-hint";

/// A text box that offers places while the reader types.
#[component]
pub fn PlaceBox(
    /// Called with the kommune that was chosen.
    on_choose: Callback<KommuneNumber>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let combobox = Combobox::new(app);
    let Combobox { typed, active, .. } = combobox;
    let choose = move |place: Place| match place {
        Place::Kommune(number) => on_choose.run(number),
        other => app.go(Route::of_place(other)),
    };
    let on_key = move |event: KeyboardEvent| {
        if let Some(place) = combobox.on_key(&event) {
            choose(place);
        }
        browser::scroll_into_view("[role=option][aria-selected=true]");
    };
    let on_input = move |event| combobox.typed(event_target_value(&event));
    // Postcodes are many; they are loaded when somebody is about to type.
    let load = move |_| {
        let kinds = [FileKind::Places, FileKind::Areas, FileKind::Postcodes];
        loader::spawn_load(app, kinds.map(Need::all).to_vec());
    };
    let detail = move |offer: &Suggestion| {
        let kind = match offer.place {
            Place::Fylke(_) => texts.fylke,
            Place::District(_) => texts.district,
            _ => return offer.detail.clone(),
        };
        match offer.detail.as_str() {
            "" => kind.to_owned(),
            detail => format!("{kind}, {detail}"),
        }
    };
    let option = move |(index, offer): (usize, Suggestion)| {
        let id = option_id(index);
        Row::of(format!("{id} {offer:?}"), move || {
            let place = offer.place.clone();
            view! {
                <li
                    role="option"
                    id=option_id(index)
                    aria-selected=move || (active.get() == Some(index)).to_string()
                    // Before the box loses the focus, which would close the list.
                    on:mousedown=|event| event.prevent_default()
                    on:click=handler(move |_| choose(combobox.take(place.clone())))
                >
                    <span>{offer.name.clone()}</span>
                    " "
                    <small>{detail(&offer)}</small>
                </li>
            }
        })
    };
    let options = Signal::derive(move || combobox.shown().into_iter().enumerate().map(option).collect());
    let status = move || match (combobox.shows(), combobox.count()) {
        (false, _) => String::new(),
        (true, 0) => texts.place_none.to_owned(),
        (true, _) if combobox.is_alike() => texts.place_alike.to_owned(),
        (true, count) => texts.place_options.of(count),
    };
    let is_expanded = move || combobox.shows() && combobox.count() > 0;
    view! {
        <div class="place-box">
            <label class="ds-label" for=INPUT>
                {texts.place_label}
            </label>
            <p id=HINT>{texts.place_hint}</p>
            <input
                class="ds-input"
                id=INPUT
                type="text"
                role="combobox"
                // So browsers know that it is not for the reader's own address, which they would offer over ours.
                name="search-place"
                maxlength=LONGEST_SEARCH.to_string()
                autocomplete="off"
                spellcheck="false"
                autocapitalize="words"
                enterkeyhint="go"
                aria-autocomplete="list"
                aria-controls=LIST
                aria-describedby=HINT
                aria-expanded=move || is_expanded().to_string()
                aria-activedescendant=move || active.get().map(option_id)
                prop:value=move || typed.get()
                on:focus=handler(load)
                on:click=handler(move |_| combobox.open())
                on:input=handler(on_input)
                on:keydown=handler(on_key)
                on:blur=handler(move |_| combobox.close())
            />
            <ul id=LIST role="listbox" aria-label=texts.place_label>
                <Rows rows=options />
            </ul>
            <p class="place-status" role="status">
                <LiveText text=Signal::derive(status) />
            </p>
            {app.host.may_locate().then(|| view! { <Position on_choose /> })}
        </div>
    }
}

fn option_id(index: usize) -> String {
    format!("place-{index}")
}
