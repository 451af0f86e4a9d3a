//! The document, for the second program: with `map_page.rs` all of it that touches the browser.

use super::html::{paragraph, tag, text};
use super::list::{self, State, Told};
use super::qr::code;
use super::texts::{Texts, texts};
use crate::civil::Date;
use crate::lang::Lang;
use crate::report::letter;
use crate::saved::{KEY, Kept, Pick, Saved};
use crate::texts::join;
use crate::vocabulary::Vocabulary;
use js_sys::{Object, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, Event, HtmlElement, Storage, Window};

#[wasm_bindgen]
extern "C" {
    // Caught, because browsers without them, and frames that may not use them, throw.
    #[wasm_bindgen(js_namespace = navigator, js_name = share, catch)]
    fn share_sheet(data: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

/// What the first program draws for the second one to fill.
const LIST: &str = "#list";
const MENU: &str = ".header-saved a";
const ACTIONS: &str = ".actions";
const SAID: &str = ".said";
const CODES: &str = "[data-code]:empty";

thread_local! {
    /// What the first program said of the list, and how its page is.
    static SHOWN: RefCell<Option<(String, State)>> = const { RefCell::new(None) };
}

fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

pub(super) fn element(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

pub(super) fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

fn lang_of_page() -> Lang {
    let lang =
        document().and_then(|document| document.document_element()).map(|html| attribute(&html, "lang"));
    lang.and_then(|lang| Lang::from_word(&lang)).unwrap_or(Lang::Nb)
}

fn texts_of_page() -> &'static Texts {
    texts(lang_of_page())
}

/// The address of the page of a record, as somebody else would open it: without a host.
fn here() -> String {
    let location = window().map(|window| window.location());
    let parts = location.and_then(|location| Some([location.origin().ok()?, location.pathname().ok()?]));
    parts.map(|parts| parts.concat()).unwrap_or_default()
}

/// What the page is about.
fn name() -> String {
    element("h1").and_then(|heading| heading.text_content()).unwrap_or_default()
}

/// The day on the device, in words.
fn today() -> String {
    let now = js_sys::Date::new_0();
    let date = Date::new(now.get_full_year() as i32, now.get_month() + 1, now.get_date());
    date.map(|date| crate::texts::texts(lang_of_page()).say_date(date)).unwrap_or_default()
}

fn storage() -> Option<Storage> {
    // Some frames may not even ask.
    window()?.local_storage().ok()?
}

fn kept() -> Kept {
    Kept::of(storage().and_then(|storage| storage.get_item(KEY).ok()))
}

/// Keeps a list, or no trace of one that is empty, and tells the first program; says whether that went well.
fn keep(list: &Saved) -> bool {
    let done = storage().map(|storage| match list.picks() {
        [] => storage.remove_item(KEY),
        _ => storage.set_item(KEY, &list.kept()),
    });
    if let (Some(window), Ok(changed)) = (window(), Event::new("storage")) {
        // The browser tells other windows alone.
        let _ = window.dispatch_event(&changed);
    }
    matches!(done, Some(Ok(())))
}

/// Puts a sentence where the page says what came of an act; with a link to the list, if there is one.
fn say(words: &str, list: Option<&str>) {
    let link = list.map(|list| {
        [" ", &tag("a", &[("class", "ds-link"), ("href", list)], &text(texts_of_page().saved_link))].concat()
    });
    if let Some(said) = element(SAID) {
        said.set_inner_html(&[text(words), link.unwrap_or_default()].concat());
    }
}

/// Fills the codes that stand empty in the page.
pub fn codes() {
    while let Some(empty) = element(CODES) {
        let texts = texts_of_page();
        let drawn = match attribute(&empty, "data-code") {
            page if page.is_empty() => code(texts, &here(), texts.code_of_page),
            of => code(texts, &of, &(texts.code_of_contact)(&attribute(&empty, "data-written"))),
        };
        empty.set_inner_html(&drawn);
    }
}

/// Does one of the acts of a record's page.
pub fn act(name: &str) -> Option<()> {
    let (section, texts) = (element(ACTIONS)?, texts_of_page());
    let of = |name: &str| attribute(&section, name);
    match name {
        "save" => save(&of("data-pick"), texts),
        "share" => share(here()),
        "print" => print(&section, &here()),
        "report" => report(&of, texts)?,
        _ => {}
    }
    Some(())
}

fn save(pick: &str, texts: &Texts) {
    let page = element(MENU).map(|link| attribute(&link, "href"));
    let Kept::List(mut list) = kept() else {
        // What cannot be read is not overwritten; its page says what to do.
        return say(texts.saved_unreadable, page.as_deref());
    };
    let one = Saved::parse(pick);
    let is_there = one.picks().first().and_then(|pick: &Pick| list.remove(pick)).is_some();
    if !is_there {
        list.join(&one);
    }
    match (keep(&list), is_there) {
        (false, _) => say(texts.save_failed, None),
        (true, false) => say(texts.saved_it, page.as_deref()),
        (true, true) => say(texts.unsaved_it, None),
    }
}

/// Hands an address on: by the device's own way of sharing, or else by copying it.
fn share(address: String) {
    spawn_local(async move {
        let title = name();
        let texts = texts_of_page();
        let data = Object::new();
        for (name, value) in [("title", &title), ("url", &address)] {
            // Only a frozen object can fail here.
            let _ = Reflect::set(&data, &name.into(), &value.as_str().into());
        }
        if let Ok(asked) = share_sheet(&data) {
            match JsFuture::from(asked).await {
                Ok(_) => return,
                // The reader closed the sheet again.
                Err(reason) if name_of(&reason).as_deref() == Some("AbortError") => return,
                Err(_) => {}
            }
        }
        let is_copied = match write_text(&address) {
            Ok(asked) => JsFuture::from(asked).await.is_ok(),
            Err(_) => false,
        };
        if is_copied {
            say(texts.copied, None);
        } else {
            say(&(texts.share_failed)(&address), None);
        }
    });
}

fn name_of(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}

/// Prints the page, with a code of its address and the day below, which only paper shows.
fn print(below: &Element, address: &str) {
    let texts = texts_of_page();
    if let Some(last) = element(".sheet") {
        last.remove();
    }
    let sheet = code(texts, address, address) + &paragraph("sheet-date", &(texts.printed_on)(&today()));
    let _ = below.insert_adjacent_html("beforeend", &tag("div", &[("class", "sheet")], &sheet));
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Opens a letter about the record in the reader's mail program.
fn report(of: &dyn Fn(&str) -> String, texts: &Texts) -> Option<()> {
    let to = of("data-mail").try_into().ok()?;
    let about = join!(of("data-pick"), " · ", of("data-version"), "\n", here());
    let body = join!(texts.report_question, "\n\n\n", about);
    window()?.location().set_href(&letter(&to, &(texts.report_subject)(&name()), &body)).ok()
}

/// Shows what the first program says of the list, or of a list that somebody gave the reader.
pub fn list(said: &str) -> Option<()> {
    SHOWN.with_borrow_mut(|shown| {
        let is_first = shown.is_none();
        let place = element(LIST)?;
        let state = match shown.take() {
            // The page was left and opened again: what it said then is past.
            Some((_, state)) if place.has_child_nodes() => state,
            _ => State::default(),
        };
        *shown = Some((said.to_owned(), state));
        if is_first {
            listen();
        }
        Some(())
    })?;
    render()
}

/// What is kept of the list, where the first program lets anything be kept.
fn kept_for(place: &Element) -> Kept {
    if place.has_attribute("data-keeps") { kept() } else { Kept::Nowhere }
}

fn render() -> Option<()> {
    let place = element(LIST)?;
    let focus = SHOWN.with_borrow(|shown| {
        let (said, state) = shown.as_ref()?;
        let told = Told::read(said)?;
        if is_given(&place) {
            place.set_inner_html(&list::given(&told, &kept_for(&place)));
            let own = told.address().split('?').next();
            say(&state.said, own.filter(|_| !state.said.is_empty()));
        } else {
            place.set_inner_html(&list::own(&told, &kept_for(&place), state));
            say(&state.said, None);
        }
        Some(state.focus.clone())
    })?;
    if let Some(element) = document()?.get_element_by_id(&focus) {
        let _ = element.dyn_into::<HtmlElement>().ok()?.focus();
    }
    Some(())
}

fn is_given(place: &Element) -> bool {
    place.has_attribute("data-given")
}

/// Hears the buttons of the list, as long as the program runs.
fn listen() {
    let on_click = Closure::<dyn Fn(Event)>::new(|event: Event| {
        press(&event);
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("click", on_click.as_ref().unchecked_ref());
    }
    on_click.forget();
}

fn press(event: &Event) -> Option<()> {
    let place = element(LIST)?;
    let button = event.target()?.dyn_into::<Element>().ok()?.closest("[data-act]").ok()??;
    let act = attribute(&button, "data-act");
    let changed = SHOWN.with_borrow_mut(|shown| {
        let (said, state) = shown.as_mut()?;
        let told = Told::read(said)?;
        match act.as_str() {
            "share" => share(told.address().to_owned()),
            "print" => print(&place, told.address()),
            _ => {
                return Some(list::act(
                    &told,
                    &kept_for(&place),
                    state,
                    &act,
                    &attribute(&button, "data-about"),
                ));
            }
        }
        None
    })?;
    match changed.map(|list| keep(&list)) {
        Some(false) => say(texts_of_page().save_failed, None),
        // The first program hears of it, and tells what the records are then.
        Some(true) if !is_given(&place) => {}
        _ => render()?,
    }
    Some(())
}
