//! The arguments of a command, read by the same text that tells people about them.

use super::fault::quote;
use super::{Failure, typo};
use lexopt::{Arg, Parser};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Display;
use std::path::PathBuf;
use std::str::FromStr;

/// The arguments of a command, none of them unknown and none missing.
pub struct Arguments {
    places: Vec<(&'static str, Vec<OsString>)>,
    options: BTreeMap<&'static str, OsString>,
}

impl Arguments {
    /// Reads what a form like `DIR WORDS... --at MOMENT [--id ID] [--json]` says there may be.
    pub fn read(form: &'static str, given: impl IntoIterator<Item = OsString>) -> Result<Self, Failure> {
        let form = Form::new(form);
        let mut parser = Parser::from_args(given);
        let mut options = BTreeMap::new();
        let mut values = Vec::new();
        loop {
            match parser.next().map_err(refused)? {
                None => break,
                Some(Arg::Value(value)) => values.push(value),
                Some(Arg::Short(letter)) => return Err(usage(format!("unknown option -{letter}"))),
                Some(Arg::Long(name)) => {
                    let option = form.options.iter().find(|option| option.name == name);
                    let Some(option) = option else {
                        let known = form.options.iter().map(|option| option.name);
                        let unknown = format!("unknown option {}", quote(&format!("--{name}")));
                        return Err(usage(typo::hint(unknown, name, known)));
                    };
                    let value =
                        if option.has_value { parser.value().map_err(refused)? } else { OsString::new() };
                    if options.insert(option.name, value).is_some() {
                        return Err(usage(format!("--{} stands there twice", option.name)));
                    }
                }
            }
        }
        if let Some(option) =
            form.options.iter().find(|option| option.is_required && !options.contains_key(option.name))
        {
            return Err(usage(format!("--{} is missing", option.name)));
        }
        Ok(Self { places: form.place(values)?, options })
    }

    /// The words of a place in the form that may have several.
    pub fn words(&self, place: &str) -> Result<String, Failure> {
        let found = self.places.iter().find(|(name, _)| *name == place);
        let words = found.map_or(&[][..], |(_, words)| words);
        let words: Option<Vec<&str>> = words.iter().map(|word| word.to_str()).collect();
        words.map(|words| words.join(" ")).ok_or_else(|| usage(format!("{place} is not UTF-8")))
    }

    /// The folder or file in a place of the form.
    pub fn path(&self, place: &str) -> Option<PathBuf> {
        let found = self.places.iter().find(|(name, _)| *name == place);
        found.and_then(|(_, values)| values.first()).map(PathBuf::from)
    }

    /// The folder or file of an option.
    pub fn path_of(&self, option: &str) -> Option<PathBuf> {
        self.options.get(option).map(PathBuf::from)
    }

    /// Whether an option is there.
    pub fn has(&self, option: &str) -> bool {
        self.options.contains_key(option)
    }

    /// What an option says, if it is there.
    pub fn parsed<T: FromStr<Err: Display>>(&self, option: &str) -> Result<Option<T>, Failure> {
        let Some(value) = self.options.get(option) else { return Ok(None) };
        let text = value.to_string_lossy();
        let parsed = text.parse().map(Some);
        parsed.map_err(|expected| usage(format!("--{option} {}: expected {expected}", quote(&text))))
    }
}

/// One option of a form.
struct Taken {
    name: &'static str,
    has_value: bool,
    is_required: bool,
}

/// What arguments a command takes.
struct Form {
    places: Vec<&'static str>,
    options: Vec<Taken>,
}

impl Form {
    fn new(form: &'static str) -> Self {
        let words: Vec<&str> = form.split_whitespace().collect();
        let mut found = Self { places: Vec::new(), options: Vec::new() };
        for (index, word) in words.iter().enumerate() {
            let is_value = index > 0
                && words[index - 1].trim_start_matches('[').starts_with("--")
                && !words[index - 1].ends_with(']');
            let bare = word.trim_matches(['[', ']']);
            match bare.strip_prefix("--") {
                Some(name) => found.options.push(Taken {
                    name,
                    has_value: !word.ends_with(']'),
                    is_required: !word.starts_with('['),
                }),
                None if !is_value => found.places.push(word),
                None => {}
            }
        }
        found
    }

    /// Gives the values to the places in order; one with dots takes all that are left.
    fn place(&self, values: Vec<OsString>) -> Result<Vec<(&'static str, Vec<OsString>)>, Failure> {
        let mut values = values.into_iter();
        let mut placed = Vec::new();
        for place in &self.places {
            let name = place.trim_matches(['[', ']']).trim_end_matches("...");
            let most = if place.contains("...") { usize::MAX } else { 1 };
            let taken: Vec<OsString> = values.by_ref().take(most).collect();
            if taken.is_empty() && !place.starts_with('[') {
                return Err(usage(format!("{name} is missing")));
            }
            placed.push((name, taken));
        }
        match values.next() {
            Some(value) => {
                Err(usage(format!("nothing was expected where {} stands", quote(&value.to_string_lossy()))))
            }
            None => Ok(placed),
        }
    }
}

fn usage(sentence: String) -> Failure {
    Failure::Usage(sentence)
}

fn refused(error: lexopt::Error) -> Failure {
    usage(super::fault::harmless(&error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &str = "DIR WORDS... --at MOMENT [--limit N] [--json]";

    fn read(given: &str) -> Result<Arguments, String> {
        let read = Arguments::read(FORM, given.split_whitespace().map(OsString::from));
        read.map_err(|failure| if let Failure::Usage(sentence) = failure { sentence } else { String::new() })
    }

    #[test]
    fn what_the_form_says_is_read() {
        let read = read("data --limit=3 two words --json --at now").unwrap();
        assert_eq!(read.path("DIR"), Some("data".into()));
        assert_eq!(read.words("WORDS").unwrap(), "two words");
        assert_eq!(read.parsed::<u32>("limit").unwrap(), Some(3));
        assert!(read.has("json") && read.has("at"));
    }

    #[test]
    fn what_the_form_does_not_say_is_refused() {
        for (given, sentence) in [
            ("--at now", "DIR is missing"),
            ("data --at now", "WORDS is missing"),
            ("data words", "--at is missing"),
            ("data words --at now --jsn", "unknown option \"--jsn\"; did you mean \"json\"?"),
            ("data words --at now --at then", "--at stands there twice"),
            ("data words -x", "unknown option -x"),
            ("data words --at", "missing argument for option '--at'"),
            ("data words --json=yes --at now", "unexpected argument for option '--json': \\\"yes\\\""),
        ] {
            assert_eq!(read(given).map(|_| ()), Err(sentence.to_owned()), "{given}");
        }
        let limit = read("d w --at now --limit x").unwrap().parsed::<u32>("limit");
        assert!(
            matches!(limit, Err(Failure::Usage(text)) if text == "--limit \"x\": expected invalid digit found in string")
        );
    }
}
