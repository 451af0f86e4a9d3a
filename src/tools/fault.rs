//! What is wrong with the data: where, what was found, what was expected.

use super::paint::{STRONG, painted};
use crate::model::text::is_hostile;
use serde::Serialize;
use std::fmt;

/// As many faults of one file as are told; whoever has more has another problem.
const MOST_IN_A_FILE: usize = 10_000;
/// As many characters of a found text as are repeated.
const LONGEST_QUOTE: usize = 60;

/// One fault. Its text is one line, whatever stands in the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The file, seen from the folder of the dataset.
    pub file: String,
    /// The place in the file, such as `$[3].topics[1]`.
    pub path: String,
    /// The id of the record, if it can be read.
    pub id: Option<String>,
    /// What was found.
    pub found: String,
    /// What was expected, and perhaps what was meant.
    pub expected: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}; {}", self.file, self.path, self.found, self.expected)
    }
}

/// The faults, one a line.
pub fn lines(faults: &[Fault]) -> String {
    let line = |fault: &Fault| {
        let place = painted(STRONG, &format!("{}: {}", fault.file, fault.path));
        format!("{place}: {}; {}\n", fault.found, fault.expected)
    };
    faults.iter().map(line).collect()
}

/// The faults found so far, in the order of the files.
#[derive(Debug, Default)]
pub struct Faults {
    list: Vec<Fault>,
    in_this_file: usize,
}

impl Faults {
    /// What comes now is about another file.
    pub fn next_file(&mut self) {
        self.in_this_file = 0;
    }

    /// Adds a fault; past a limit only says that there are more.
    pub fn add(&mut self, fault: Fault) {
        self.in_this_file += 1;
        if self.in_this_file <= MOST_IN_A_FILE {
            self.list.push(fault);
        } else if self.in_this_file == MOST_IN_A_FILE + 1 {
            self.list.push(Fault {
                path: "$".into(),
                id: None,
                found: format!("more than {MOST_IN_A_FILE} faults"),
                expected: "a file with fewer; mend those above, then check again".into(),
                ..fault
            });
        }
    }

    /// Whether more faults of this file would go untold, so that looking for them is in vain.
    pub fn is_full(&self) -> bool {
        self.in_this_file > MOST_IN_A_FILE
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// The faults.
    pub fn into_list(self) -> Vec<Fault> {
        self.list
    }
}

/// A text from outside in quotation marks, short and harmless on a terminal.
pub fn quote(text: &str) -> String {
    let mut quoted = String::from('"');
    push_harmless(&mut quoted, text);
    quoted.push('"');
    quoted
}

/// A text from outside without quotation marks, short and harmless on a terminal.
pub fn harmless(text: &str) -> String {
    let mut plain = String::new();
    push_harmless(&mut plain, text);
    plain
}

/// A sentence with a text from outside in it, on one line.
pub fn harmless_line(sentence: &str) -> String {
    sentence.chars().map(|c| if is_hostile(c) { ' ' } else { c }).collect()
}

fn push_harmless(to: &mut String, text: &str) {
    let mut characters = text.chars();
    for c in characters.by_ref().take(LONGEST_QUOTE) {
        match c {
            '"' | '\\' => to.extend(['\\', c]),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            _ if is_hostile(c) => to.extend(c.escape_unicode()),
            _ => to.push(c),
        }
    }
    if characters.next().is_some() {
        to.push('…');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_short_and_harmless() {
        for (text, quoted) in [
            ("a", "\"a\""),
            ("a\"b\\c", "\"a\\\"b\\\\c\""),
            ("\u{1b}[31m\n\u{202e}", "\"\\u{1b}[31m\\n\\u{202e}\""),
            ("æøå", "\"æøå\""),
        ] {
            assert_eq!(quote(text), quoted);
        }
        assert_eq!(quote(&"x".repeat(100)), format!("\"{}…\"", "x".repeat(60)));
    }

    #[test]
    fn past_ten_thousand_faults_a_file_says_only_that_there_are_more() {
        let mut faults = Faults::default();
        let fault = |file: &str| Fault {
            file: file.into(),
            path: "$[0]".into(),
            id: None,
            found: "1".into(),
            expected: "2".into(),
        };
        for _ in 0..20_000 {
            faults.add(fault("a.json"));
        }
        faults.next_file();
        faults.add(fault("b.json"));
        let list = faults.into_list();
        assert_eq!(list.len(), 10_002);
        assert_eq!(
            list[10_000].to_string(),
            "a.json: $: more than 10000 faults; a file with fewer; mend those above, then check again"
        );
        assert_eq!(list[10_001].to_string(), "b.json: $[0]: 1; 2");
    }
}
