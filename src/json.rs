//! A small JSON reader for the files that the data tool published.
//!
//! The browser reads with this and not with serde: derived code for the records was 150 KB of wasm,
//! this and `published.rs` are a fifth of that. What people write is read by the data tool, strictly.

/// A JSON value (RFC 8259).
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// `[…]`
    List(Vec<Json>),
    /// `{…}`, in order.
    Object(Vec<(String, Json)>),
}

/// More brackets within each other than any file of ours has.
const DEEPEST: u8 = 32;

impl Json {
    /// Reads a whole text; `None` if it is not JSON, or is nested deeper than our files are.
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text.as_bytes(), text };
        let value = reader.value(DEEPEST)?;
        reader.space();
        reader.rest.is_empty().then_some(value)
    }

    /// The value of a field; `None` if this is not an object with such a field.
    pub fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    text: &'a str,
}

impl Reader<'_> {
    fn space(&mut self) {
        while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    fn eat(&mut self, word: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(word.as_bytes())?;
        Some(())
    }

    fn value(&mut self, depth: u8) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        self.space();
        match *self.rest.first()? {
            b'n' => self.eat("null").map(|()| Json::Null),
            b't' => self.eat("true").map(|()| Json::Bool(true)),
            b'f' => self.eat("false").map(|()| Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => {
                let mut items = Vec::new();
                self.members(b']', |reader| {
                    items.push(reader.value(depth)?);
                    Some(())
                })?;
                Some(Json::List(items))
            }
            b'{' => {
                let mut fields = Vec::new();
                self.members(b'}', |reader| {
                    reader.space();
                    let name = reader.string()?;
                    reader.space();
                    reader.eat(":")?;
                    fields.push((name, reader.value(depth)?));
                    Some(())
                })?;
                Some(Json::Object(fields))
            }
            _ => self.number(),
        }
    }

    /// Reads from the bracket that opens to the one that closes, member by member.
    fn members(&mut self, close: u8, mut member: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.rest = &self.rest[1..];
        self.space();
        if self.rest.first() == Some(&close) {
            self.rest = &self.rest[1..];
            return Some(());
        }
        loop {
            member(self)?;
            self.space();
            let (&after, rest) = self.rest.split_first()?;
            self.rest = rest;
            match after {
                b',' => {}
                _ if after == close => return Some(()),
                _ => return None,
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        self.eat("\"")?;
        let mut string = String::new();
        loop {
            let end = self.rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
            let start = self.text.len() - self.rest.len();
            string.push_str(self.text.get(start..start + end)?);
            let stop = self.rest[end];
            self.rest = &self.rest[end + 1..];
            match stop {
                b'"' => return Some(string),
                b'\\' => string.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let (&letter, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(match letter {
            b'"' | b'\\' | b'/' => letter.into(),
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                let unit = self.hex()?;
                if !(0xd800..0xdc00).contains(&unit) {
                    return char::from_u32(unit);
                }
                self.eat("\\u")?;
                let low = self.hex()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                return char::from_u32(0x10000 + ((unit - 0xd800) << 10) + low);
            }
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        digits.iter().try_fold(0, |sum, digit| Some(sum << 4 | char::from(*digit).to_digit(16)?))
    }

    /// Whole numbers and decimals, as exact as [`f64`] to fifteen digits; our files have no exponents.
    fn number(&mut self) -> Option<Json> {
        let is_negative = self.eat("-").is_some();
        let (mut digits, mut scale, mut any, mut after_point) = (0.0, 1.0, false, false);
        while let [byte, rest @ ..] = self.rest {
            match byte {
                b'0'..=b'9' => {
                    digits = digits * 10.0 + f64::from(byte - b'0');
                    any = true;
                    if after_point {
                        scale *= 10.0;
                    }
                }
                b'.' if any && !after_point => after_point = true,
                b'e' | b'E' => return None,
                _ => break,
            }
            self.rest = rest;
        }
        let number = digits / scale;
        any.then_some(Json::Number(if is_negative { -number } else { number }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn same(ours: &Json, theirs: &Value) -> bool {
        match (ours, theirs) {
            (Json::Null, Value::Null) => true,
            (Json::Bool(a), Value::Bool(b)) => a == b,
            (Json::Number(a), Value::Number(b)) => {
                b.as_f64().is_some_and(|b| (a - b).abs() <= b.abs() * 1e-15)
            }
            (Json::Text(a), Value::String(b)) => a == b,
            (Json::List(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Json::Object(a), Value::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
            }
            _ => false,
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-1_000_000_000i64..1_000_000_000).prop_map(Value::from),
            (-100_000i32..100_000).prop_map(|n| Value::from(f64::from(n) / 1000.0)),
            ".{0,12}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 30, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                proptest::collection::hash_map(".{0,5}", inner, 0..5)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_serde_writes_is_read_back(value in any_value()) {
            for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
                let read = Json::parse(&text);
                prop_assert!(read.as_ref().is_some_and(|read| same(read, &value)), "{text} {read:?}");
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "[\\[\\]{}\",:0-9a-z\\\\ .-]{0,40}") {
            // Strict in what matters: what serde refuses is refused, but for numbers like 01 and 1.
            let _ = Json::parse(&text);
        }
    }

    #[test]
    fn what_is_cut_off_or_too_deep_is_refused() {
        let whole = r#"{"a":["æøå \u00e6 \ud83d\ude00",1.5,true,null]}"#;
        assert!(Json::parse(whole).is_some());
        for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
            assert_eq!(Json::parse(&whole[..end]), None, "{}", &whole[..end]);
        }
        assert_eq!(Json::parse(&"[".repeat(1_000_000)), None);
        assert_eq!(Json::parse("1 2"), None);
        assert_eq!(Json::parse(r#""\ud800""#), None);
    }
}
