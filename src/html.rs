//! Text as it is written in HTML, between tags or as the value of an attribute in double quotes.

/// Appends a text so that no letter of it means anything to a browser.
pub fn push_escaped(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(letter),
        }
    }
}

/// A text so that no letter of it means anything to a browser.
pub fn escaped(text: &str) -> String {
    let mut html = String::new();
    push_escaped(&mut html, text);
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_html_is_written_as_a_text() {
        for (text, html) in [
            ("", ""),
            ("Å være pårørende", "Å være pårørende"),
            ("<a & \"b\">", "&lt;a &amp; &quot;b&quot;&gt;"),
            ("/?a=1&b=2", "/?a=1&amp;b=2"),
            ("&amp;", "&amp;amp;"),
            ("<script>'x'</script>", "&lt;script&gt;'x'&lt;/script&gt;"),
        ] {
            assert_eq!(escaped(text), html, "{text}");
        }
    }
}
