//! The document, for the program `extra`: all of it that touches the browser.

use super::html::{paragraph, tag, text};
use super::qr::code;
use super::texts::{Texts, texts};
use crate::address::report::letter;
use crate::find::saved::{KEY, Kept, Pick, Saved};
use crate::i18n::texts::join;
use crate::model::lang::Lang;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
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

/// What the app draws for `extra` to read and fill.
const MENU: &str = ".header-saved a";
const ACTIONS: &str = ".actions";
const SAID: &str = ".said";
const CODES: &str = "[data-code]:empty";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

fn attribute(element: &Element, name: &str) -> String {
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
    date.map(|date| crate::i18n::texts::texts(lang_of_page()).say_date(date)).unwrap_or_default()
}

fn storage() -> Option<Storage> {
    // Some frames may not even ask.
    window()?.local_storage().ok()?
}

fn kept() -> Kept {
    Kept::of(storage().and_then(|storage| storage.get_item(KEY).ok()))
}

/// Keeps a list, or no trace of one that is empty, and tells the app; says whether that went well.
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
            of => match attribute(&empty, "data-caption") {
                caption if caption.is_empty() => {
                    code(texts, &of, &(texts.code_of_contact)(&attribute(&empty, "data-written")))
                }
                caption => code(texts, &of, &caption),
            },
        };
        empty.set_inner_html(&drawn);
    }
}

/// Does one of the acts of a record's page, or of a page that says itself what its address is.
pub fn act(name: &str) -> Option<()> {
    let (section, texts) = (element(ACTIONS)?, texts_of_page());
    let of = |name: &str| attribute(&section, name);
    let address = || Some(of("data-address")).filter(|given| !given.is_empty()).unwrap_or_else(here);
    match name {
        "save" => save(&of("data-pick"), texts),
        "share" => share(address()),
        "print" => print(&section, &address()),
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
