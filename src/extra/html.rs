//! HTML, written piece by piece.

/// An element with what is in it; `start` is its name, perhaps with attributes that are ours.
pub fn element(start: &str, inside: &str) -> String {
    let name = start.split(' ').next().unwrap_or_default();
    ["<", start, ">", inside, "</", name, ">"].concat()
}

/// A text that others wrote, so that it stays text.
pub fn text(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(letter),
        }
    }
    html
}

/// A QR code with what it is for in words.
pub fn code(of: &str, caption: &str) -> String {
    let code = super::qr::qr(of).unwrap_or_default();
    let Some((side, path)) = code.split_once(' ') else { return String::new() };
    let start =
        ["svg viewBox=\"0 0 ", side, " ", side, "\" aria-hidden=\"true\" shape-rendering=\"crispEdges\""];
    let picture = element(&start.concat(), &element(&["path d=\"", path, "\""].concat(), ""));
    element("figure class=\"code\"", &(picture + &element("figcaption", &text(caption))))
}
