//! Facts about something as a list of names and values.

use crate::app::node::{Node, node};
use crate::find::search::fold::push_lower;

/// A list of facts.
pub fn facts() -> Node {
    node("dl").class("facts")
}

/// One fact.
pub fn fact(name: &str, value: &str) -> Node {
    fact_of(name, node("dd").text(value))
}

/// One fact whose value is more than a text.
pub fn fact_of(name: &str, value: Node) -> Node {
    node("div").child(node("dt").text(name)).child(value)
}

/// Words of a list with commas between; capitals only at the first.
pub fn words(names: &[&str]) -> String {
    let mut said = String::new();
    for word in names {
        if said.is_empty() {
            said.push_str(word);
            continue;
        }
        said.push_str(", ");
        let first = word.chars().next().map_or(0, char::len_utf8);
        push_lower(&mut said, &word[..first]);
        said.push_str(&word[first..]);
    }
    said
}
