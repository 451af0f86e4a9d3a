//! HTML as text. What is not ours is escaped by whoever puts it in: [`text`] and [`tag`] do.

pub use crate::html::escaped as text;
use crate::html::push_escaped;

/// An element with attributes, whose values are escaped, and with what is inside, which is HTML.
pub fn tag(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let mut html = String::from("<");
    html.push_str(name);
    for (name, value) in attributes {
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        push_escaped(&mut html, value);
        html.push('"');
    }
    html.push('>');
    html.push_str(inside);
    html.push_str("</");
    html.push_str(name);
    html.push('>');
    html
}

/// A paragraph.
pub fn paragraph(class: &str, words: &str) -> String {
    tag("p", &[("class", class)], &text(words))
}

/// A button that does `act`, with what is seen on it; `about` says to which record.
pub fn button(act: &str, about: &str, seen: &str, variant: &str, attributes: &[(&str, &str)]) -> String {
    let mut all = vec![
        ("type", "button"),
        ("class", "ds-button"),
        ("data-variant", variant),
        ("data-act", act),
        ("data-about", about),
    ];
    all.extend(attributes);
    tag("button", &all, &text(seen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_ours_is_escaped() {
        let link = tag("a", &[("href", "/?a=1&b=\"")], &text("<b> & \"c\""));
        assert_eq!(link, "<a href=\"/?a=1&amp;b=&quot;\">&lt;b&gt; &amp; &quot;c&quot;</a>");
    }
}
