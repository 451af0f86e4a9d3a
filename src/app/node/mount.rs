//! Puts a page into the document, and keeps it as its state says.

use super::{Node, Part, Row, Typed, Value};
use leptos::prelude::*;
use leptos::tachys::renderer::{Rndr, types};
use leptos::wasm_bindgen::JsCast;
use std::mem::take;

const SVG: &str = "http://www.w3.org/2000/svg";
/// The elements of pictures that pages draw.
const OF_PICTURES: [&str; 4] = ["svg", "path", "g", "text"];

/// Where a part stands: the children of `parent` before `before`, or the last ones.
#[derive(Clone, Copy)]
struct Spot<'a> {
    parent: &'a types::Element,
    before: Option<&'a types::Node>,
}

impl Spot<'_> {
    fn put(self, child: &types::Node) {
        Rndr::insert_node(self.parent, child, self.before);
    }
}

impl Node {
    /// Puts the part last into an element. What follows the state does so as long as the owner lives.
    pub fn mount(self, parent: &types::Element) {
        self.put(Spot { parent, before: None });
    }

    fn put(self, spot: Spot<'_>) {
        match *self.0 {
            Part::Element { tag, attributes, children } => {
                let element = Rndr::create_element(tag, OF_PICTURES.contains(&tag).then_some(SVG));
                attributes.into_iter().for_each(|(name, value)| value.put(name, &element));
                children.into_iter().for_each(|child| child.mount(&element));
                spot.put(&element);
            }
            Part::Text(text) => spot.put(&Rndr::create_text_node(&text)),
            Part::Says(say) => {
                let text = Rndr::create_text_node("");
                spot.put(&text);
                follow(Box::new(move || Rndr::set_text(&text, &say())));
            }
            Part::Several(parts) => parts.into_iter().for_each(|part| part.put(spot)),
            Part::Live(draw) => {
                let stretch = Stretch::new(spot);
                follow(Box::new(move || {
                    stretch.clear();
                    stretch.put(draw(), &stretch.end);
                }));
            }
            Part::Rows(rows) => {
                let stretch = Stretch::new(spot);
                let owner = Owner::new();
                let mut shown = Vec::new();
                follow(Box::new(move || shown = stretch.arrange(take(&mut shown), rows(), &owner)));
            }
        }
    }
}

impl Value {
    fn put(self, name: &'static str, element: &types::Element) {
        let element = element.clone();
        match self {
            Self::Fixed(value) => Rndr::set_attribute(&element, name, &value),
            Self::Follows(say) => follow(Box::new(move || match say() {
                Some(value) => Rndr::set_attribute(&element, name, &value),
                None => Rndr::remove_attribute(&element, name),
            })),
            Self::Property(say) => follow(Box::new(move || Rndr::set_property(&element, name, &say()))),
            Self::Event(handler) => {
                // What happens is not followed: a handler reads the state as it is then.
                let handler =
                    Box::new(move |event: types::Event| untrack(|| handler(event.unchecked_into())));
                let listener = Rndr::add_event_listener(&element, name, handler);
                on_cleanup(move || drop(listener));
            }
        }
    }
}

/// Does something now, and again whenever what it reads changes, as long as the owner lives.
pub fn follow(mut act: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_| act());
    on_cleanup(move || drop(effect));
}

/// The children of an element between two marks, which come and go.
struct Stretch {
    start: types::Node,
    end: types::Node,
}

/// A row that stands in the document.
struct Standing {
    key: String,
    element: types::Node,
    typed: Typed,
    owner: Owner,
}

impl Stretch {
    fn new(spot: Spot<'_>) -> Self {
        let mark = || types::Node::from(Rndr::create_placeholder());
        let stretch = Self { start: mark(), end: mark() };
        spot.put(&stretch.start);
        spot.put(&stretch.end);
        stretch
    }

    fn clear(&self) {
        while let Some(next) = Rndr::next_sibling(&self.start).filter(|next| *next != self.end) {
            Rndr::remove(&next);
        }
    }

    fn put(&self, node: Node, before: &types::Node) {
        if let Some(parent) = Rndr::get_parent(&self.end) {
            node.put(Spot { parent: parent.unchecked_ref(), before: Some(before) });
        }
    }

    /// Makes these rows out of those that are shown; a row that is still wanted is not drawn again.
    fn arrange(&self, shown: Vec<Standing>, rows: Vec<Row>, owner: &Owner) -> Vec<Standing> {
        let is_wanted = |shown: &Standing| rows.iter().any(|row| row.key == shown.key);
        let (mut shown, gone): (Vec<_>, Vec<_>) = shown.into_iter().partition(is_wanted);
        for row in gone {
            row.owner.cleanup();
            Rndr::remove(&row.element);
        }
        let mut arranged = Vec::with_capacity(rows.len());
        let mut next = Rndr::next_sibling(&self.start);
        for row in rows {
            let Some(before) = &next else { break };
            match shown.iter().position(|shown| shown.key == row.key) {
                Some(at) => {
                    let standing = shown.swap_remove(at);
                    if standing.typed.with_untracked(|typed| *typed != row.typed) {
                        standing.typed.set(row.typed);
                    }
                    if standing.element == *before {
                        next = Rndr::next_sibling(before);
                    } else if let Some(parent) = before.parent_node() {
                        Rndr::insert_node(parent.unchecked_ref(), &standing.element, Some(before));
                    }
                    arranged.push(standing);
                }
                None => {
                    let owner = owner.with(Owner::new);
                    let typed = owner.with(|| RwSignal::new(row.typed));
                    owner.with(|| untrack(|| self.put((row.draw)(typed), before)));
                    if let Some(element) = before.previous_sibling() {
                        arranged.push(Standing { key: row.key, element, typed, owner });
                    }
                }
            }
        }
        arranged
    }
}
