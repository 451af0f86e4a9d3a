//! A page as text, for pages that are made beforehand.

use super::{Node, Part, Value};
use crate::html::push_escaped;
use leptos::prelude::RwSignal;

/// Elements that have no end tag.
const VOID: [&str; 2] = ["input", "path"];

impl Node {
    /// The HTML of the part, as it is when it is drawn for the first time.
    pub fn html(self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(self, html: &mut String) {
        match *self.0 {
            Part::Element { tag, attributes, children } => {
                html.push('<');
                html.push_str(tag);
                for (name, value) in attributes {
                    let value = match value {
                        Value::Fixed(value) => Some(value),
                        Value::Follows(say) => say(),
                        // They mean something only where there is a program.
                        Value::Property(_) | Value::Event(_) => None,
                    };
                    if let Some(value) = value {
                        html.push(' ');
                        html.push_str(name);
                        html.push_str("=\"");
                        push_escaped(html, &value);
                        html.push('"');
                    }
                }
                if VOID.contains(&tag) {
                    return html.push_str("/>");
                }
                html.push('>');
                children.into_iter().for_each(|child| child.write(html));
                html.push_str("</");
                html.push_str(tag);
                html.push('>');
            }
            Part::Text(text) => push_escaped(html, &text),
            Part::Says(say) => push_escaped(html, &say()),
            Part::Several(parts) => parts.into_iter().for_each(|part| part.write(html)),
            Part::Live(draw) => draw().write(html),
            Part::Rows(rows) => {
                rows().into_iter().for_each(|row| (row.draw)(RwSignal::new(row.typed)).write(html))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::app::node::{Row, keyed, live, node, nothing, several};

    #[test]
    fn a_page_is_written_as_html() {
        let input = node("input")
            .with("id", "q")
            .prop("value", Box::new(|| "x".into()))
            .on("input", Box::new(|_| {}));
        let page = node("p")
            .class("a \"b\"")
            .bind("lang", Box::new(|| Some("se".to_owned())))
            .text("1 < 2 & 3")
            .child(input);
        let rows = keyed(Box::new(|| vec![Row::new("k", Box::new(|| node("li").text("row")))]));
        let page =
            several(vec![page, live(Box::new(nothing)), rows, node("b").say(Box::new(|| "say".to_owned()))]);
        assert_eq!(
            page.html(),
            "<p class=\"a &quot;b&quot;\" lang=\"se\">1 &lt; 2 &amp; 3<input id=\"q\"/></p><li>row</li><b>say</b>"
        );
    }
}
