//! The part of an address after the question mark.

use crate::vocabulary::Vocabulary;

/// Names and values, in order.
#[derive(Default)]
pub(in crate::address) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads `a=b&c=d`; what cannot be decoded is read as it stands.
    pub fn parse(query: &str) -> Self {
        let pair = |part: &str| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        };
        Self(query.split('&').filter(|part| !part.is_empty()).map(pair).collect())
    }

    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Names and values, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The value of this name, if it is in the list of words.
    pub fn word<T: Vocabulary>(&self, name: &str) -> Option<T> {
        T::from_word(self.get(name)?)
    }

    /// Adds a value, unless it is empty.
    pub fn push(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.0.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Appends `?a=b&c=d`, or nothing.
    pub fn write(&self, href: &mut String) {
        for (index, (name, value)) in self.0.iter().enumerate() {
            href.push(if index == 0 { '?' } else { '&' });
            encode(href, name);
            href.push('=');
            encode(href, value);
        }
    }
}

/// Appends `text` with all but unreserved characters and the comma written with `%` (RFC 3986).
pub(crate) fn encode(href: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' => {
                href.push(byte.into())
            }
            b' ' => href.push('+'),
            _ => {
                href.push('%');
                href.push(HEX[usize::from(byte >> 4)].into());
                href.push(HEX[usize::from(byte & 15)].into());
            }
        }
    }
}

/// Undoes [`encode`]; bytes that are not UTF-8 are read as ISO 8859-1, which old systems still write.
pub(super) fn decode(text: &str) -> String {
    let hex = |byte: Option<&u8>| char::from(*byte?).to_digit(16).map(|digit| digit as u8);
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped =
            (bytes[at] == b'%').then(|| Some(hex(bytes.get(at + 1))? << 4 | hex(bytes.get(at + 2))?));
        match (bytes[at], escaped.flatten()) {
            (_, Some(byte)) => {
                decoded.push(byte);
                at += 2;
            }
            (b'+', None) => decoded.push(b' '),
            (byte, None) => decoded.push(byte),
        }
        at += 1;
    }
    let mut text = String::new();
    for chunk in decoded.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| char::from(*byte)));
    }
    text
}
