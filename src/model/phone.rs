//! Norwegian telephone numbers: how they are stored, dialled and written.

use serde::{Deserialize, Serialize};

/// Short codes of four and six digits that exist; 116 numbers are European, 1412 is for text telephones.
pub(crate) const SHORT: [&str; 9] =
    ["110", "112", "113", "1412", "116000", "116006", "116111", "116117", "116123"];

/// A number that can be dialled in Norway: `+47` and eight digits, or a short code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String")]
pub struct PhoneNumber(Box<str>);

impl PhoneNumber {
    /// The number as it is stored and dialled.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number without the country's code.
    pub fn national(&self) -> &str {
        self.0.strip_prefix("+47").unwrap_or(&self.0)
    }

    /// The address that calls it (RFC 3966; short codes bare, because diallers handle `phone-context` poorly).
    pub fn call(&self) -> String {
        with_scheme("tel:", &self.0)
    }

    /// The address that writes to it (RFC 5724).
    pub fn message(&self) -> String {
        with_scheme("sms:", &self.0)
    }

    /// The number grouped as Norwegians write it: `22 40 00 40`, `909 04 848`, `116 123`.
    pub fn written(&self) -> String {
        let digits = self.national();
        let groups: &[usize] = match (digits.len(), digits.as_bytes()[0]) {
            (8, b'4' | b'8' | b'9') => &[3, 2, 3],
            (8, _) => &[2, 2, 2, 2],
            (6, _) => &[3, 3],
            _ => &[digits.len()],
        };
        let mut written = String::with_capacity(digits.len() + 3);
        let mut rest = digits;
        for &size in groups {
            let (group, tail) = rest.split_at(size);
            if !written.is_empty() {
                written.push('\u{a0}');
            }
            written.push_str(group);
            rest = tail;
        }
        written
    }
}

/// What a screen reader is to say of a number: what is seen, and then digit by digit.
///
/// `116 123 Noen å snakke med, 1 1 6 1 2 3`: the first alone is heard as a hundred and sixteen, a hundred and
/// twenty-three; the second alone is not what stands there, so people who speak to their device could not name it
/// (WCAG 2.5.3).
pub fn spoken(seen: &str) -> String {
    let mut spoken = String::from(seen);
    spoken.push(',');
    for digit in seen.chars().filter(char::is_ascii_digit) {
        spoken.push(' ');
        spoken.push(digit);
    }
    spoken
}

fn with_scheme(scheme: &str, number: &str) -> String {
    let mut address = String::from(scheme);
    address.push_str(number);
    address
}

impl TryFrom<String> for PhoneNumber {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let is_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let full = text.strip_prefix("+47").is_some_and(|national| {
            national.len() == 8 && is_digits(national) && !national.starts_with(['0', '1'])
        });
        let five = text.len() == 5 && is_digits(&text) && text.starts_with('0') && !text.starts_with("00");
        if full || five || SHORT.contains(&text.as_str()) {
            Ok(Self(text.into()))
        } else {
            Err(
                "+47 and eight digits from 2 up, a five-digit number from 01 up, or a known short code like 113 or 116117",
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> PhoneNumber {
        PhoneNumber::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn numbers_are_said_digit_by_digit() {
        for (seen, said) in [
            ("113 Fare for liv", "113 Fare for liv, 1 1 3"),
            ("Telefon 22 40 00 40", "Telefon 22 40 00 40, 2 2 4 0 0 0 4 0"),
        ] {
            assert_eq!(spoken(seen), said);
        }
    }

    #[test]
    fn numbers_are_written_as_norwegians_write_them() {
        for (stored, written) in [
            ("+4722400040", "22 40 00 40"),
            ("+4790904848", "909 04 848"),
            ("+4780033321", "800 33 321"),
            ("116123", "116 123"),
            ("02800", "02800"),
            ("113", "113"),
            ("1412", "1412"),
        ] {
            assert_eq!(number(stored).written().replace('\u{a0}', " "), written);
        }
    }

    #[test]
    fn only_full_numbers_get_the_country_code() {
        assert_eq!(number("+4722400040").call(), "tel:+4722400040");
        assert_eq!(number("116117").call(), "tel:116117");
        assert_eq!(number("+4741716111").message(), "sms:+4741716111");
    }

    #[test]
    fn a_number_that_cannot_be_dialled_is_refused() {
        for bad in [
            "22400040",
            "+472240004",
            "+47224000400",
            "+4712345678",
            "+4722 40 00 40",
            "+46123456789",
            "114",
            "116999",
            "00123",
            "",
            "+47２2400040",
        ] {
            assert!(PhoneNumber::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
