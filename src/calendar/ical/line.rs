//! Content lines: escaped, folded, and ended as the RFC wants.

/// The longest line in bytes, without its end.
const WIDTH: usize = 75;
/// The end of a line.
const END: &str = "\r\n";

/// Lines of a calendar file.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// A line whose value needs no escaping; `name` may have parameters.
    pub fn add(&mut self, name: &str, value: &str) {
        let start = self.0.len();
        self.0.push_str(name);
        self.0.push(':');
        self.0.push_str(value);
        let line = self.0.split_off(start);
        let mut width = 0;
        for c in line.chars() {
            if width + c.len_utf8() > WIDTH {
                self.0.push_str(END);
                self.0.push(' ');
                width = 1;
            }
            self.0.push(c);
            width += c.len_utf8();
        }
        self.0.push_str(END);
    }

    /// A line with a text for people, unless it is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.add(name, &escaped(text));
        }
    }

    /// More lines.
    pub fn append(&mut self, more: Self) {
        self.0.push_str(&more.0);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of it.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_escaped() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a, b; c\\d\nå");
        lines.text("URL", "");
        assert_eq!(lines.into_text(), "SUMMARY:a\\, b\\; c\\\\d\\nå\r\n");
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        for letter in ["x", "ø", "€", "😀"] {
            let text = letter.repeat(200);
            let mut lines = Lines::default();
            lines.text("DESCRIPTION", &text);
            let folded = lines.into_text();
            assert!(folded.split("\r\n").all(|line| line.len() <= 75), "{letter}");
            assert_eq!(folded.replace("\r\n ", ""), format!("DESCRIPTION:{text}\r\n"));
        }
    }
}
