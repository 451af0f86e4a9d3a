//! Pages, built by plain function calls.
//!
//! A page is a tree of [`Node`]s. All of them are one type, so that a hundred elements are a hundred
//! calls of the same few functions; written with `view!` each element, attribute and event has a type
//! and code of its own. What they cost is measured in ARCHITECTURE.md.
//!
//! What follows the state is given as a closure, and is set again when what the closure reads changes.

mod html;
mod memo;
mod mount;

pub use memo::{Known, known};
pub use mount::follow;

use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;
use leptos::prelude::RwSignal;
use leptos::wasm_bindgen::JsValue;
pub use leptos::web_sys::Event;
use std::sync::Arc;

/// A part of a page that is being built. It is a pointer, so that handing it on is one instruction.
pub struct Node(Box<Part>);

enum Part {
    Element { tag: &'static str, attributes: Vec<(&'static str, Value)>, children: Vec<Node> },
    Text(String),
    Says(Say<String>),
    Several(Vec<Node>),
    Live(Say<Node>),
    Rows(Say<Vec<Row>>),
}

enum Value {
    Fixed(String),
    Follows(Say<Option<String>>),
    Property(Say<JsValue>),
    Event(Handler),
}

/// What follows the state.
pub type Say<T> = Box<dyn Fn() -> T + Send + Sync>;

/// What is done when something happens to an element.
pub type Handler = Box<dyn Fn(Event) + Send + Sync>;

/// A row of a list: one element, drawn once; a row of another key is another row.
#[derive(Clone)]
pub struct Row {
    key: String,
    typed: Arc<String>,
    draw: Arc<dyn Fn(Typed) -> Node + Send + Sync>,
}

/// The words that a row was found by. Each row has its own, so that one which is about to go does not hear of other
/// words.
pub type Typed = RwSignal<Arc<String>>;

impl Row {
    /// A row with its key.
    pub fn new(key: &str, draw: Say<Node>) -> Self {
        Self::found(key, Arc::default(), Box::new(move |_| draw()))
    }

    /// A row that was found by what was typed, and shows that.
    pub fn found(key: &str, typed: Arc<String>, draw: Box<dyn Fn(Typed) -> Node + Send + Sync>) -> Self {
        Self { key: key.to_owned(), typed, draw: draw.into() }
    }

    /// A heading over the rows that follow.
    pub fn heading(text: &str) -> Self {
        let said = text.to_owned();
        Self::new(&["# ", text].concat(), Box::new(move || heading("h2", &said)))
    }
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.typed == other.typed
    }
}

/// An element without attributes or children.
pub fn node(tag: &'static str) -> Node {
    Node(Box::new(Part::Element { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// Several parts, one after the other.
pub fn several(parts: Vec<Node>) -> Node {
    Node(Box::new(Part::Several(parts)))
}

/// No part at all.
pub fn nothing() -> Node {
    several(Vec::new())
}

/// A text without an element.
pub fn plain(text: &str) -> Node {
    Node(Box::new(Part::Text(text.to_owned())))
}

/// A part that is drawn again when what it reads changes.
pub fn live(draw: Say<Node>) -> Node {
    Node(Box::new(Part::Live(draw)))
}

/// Rows that stay where they are when others come and go.
pub fn keyed(rows: Say<Vec<Row>>) -> Node {
    Node(Box::new(Part::Rows(rows)))
}

impl Node {
    fn set(mut self, name: &'static str, value: Value) -> Self {
        if let Part::Element { attributes, .. } = &mut *self.0 {
            attributes.push((name, value));
        }
        self
    }

    /// Sets an attribute.
    pub fn with(self, name: &'static str, value: &str) -> Self {
        self.set(name, Value::Fixed(value.to_owned()))
    }

    /// Sets its class.
    pub fn class(self, class: &str) -> Self {
        self.with("class", class)
    }

    /// Sets an attribute, if there is a value for it.
    pub fn maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Sets an attribute that follows the state; it is left out when there is no value for it.
    pub fn bind(self, name: &'static str, value: Say<Option<String>>) -> Self {
        self.set(name, Value::Follows(value))
    }

    /// Sets a property that follows the state: what a field holds, which is no attribute.
    pub fn prop(self, name: &'static str, value: Say<JsValue>) -> Self {
        self.set(name, Value::Property(value))
    }

    /// Says what is done when something happens to it.
    pub fn on(self, event: &'static str, handler: Handler) -> Self {
        self.set(event, Value::Event(handler))
    }

    /// Adds a text.
    pub fn text(self, text: &str) -> Self {
        self.child(plain(text))
    }

    /// Adds a text that follows the state.
    pub fn say(self, text: Say<String>) -> Self {
        self.child(Self(Box::new(Part::Says(text))))
    }

    /// Adds a part.
    pub fn child(mut self, child: Self) -> Self {
        if let Part::Element { children, .. } = &mut *self.0 {
            children.push(child);
        }
        self
    }

    /// Adds a part, if there is one.
    pub fn child_if(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds parts.
    pub fn children(self, children: Vec<Self>) -> Self {
        self.child(several(children))
    }
}

/// As ARIA writes yes and no.
pub fn flag(is_true: bool) -> String {
    if is_true { "true" } else { "false" }.to_owned()
}

/// A paragraph.
pub fn paragraph(class: &str, text: &str) -> Node {
    node("p").class(class).text(text)
}

/// A heading.
pub fn heading(tag: &'static str, text: &str) -> Node {
    node(tag).text(text)
}

/// A link in running text.
pub fn link(href: &str, text: &str) -> Node {
    node("a").class("ds-link").with("href", href).text(text)
}

/// A link out of the app.
pub fn link_out(href: &str, text: &str) -> Node {
    link(href, text).with("rel", "noreferrer")
}

/// A button.
pub fn button(text: &str, press: Handler) -> Node {
    node("button").with("type", "button").class("ds-button").text(text).on("click", press)
}

/// A text that may be in another language than the page.
pub fn text_in(node: Node, (text, lang): (&str, Lang), page: Lang) -> Node {
    node.maybe("lang", (lang != page).then(|| lang.as_str())).text(text)
}
