//! Notes as CSV, to be kept, sent and put together with those of others.

use super::{Note, Theme, Who};
use crate::find::coverage::line;
use crate::vocabulary::Vocabulary;

/// Longest text of a field, in characters.
pub const LONGEST: usize = 600;
/// So many notes are read at most.
pub const MOST: usize = 2_000;
/// The heads of the columns: the same in every language, so that files of all can be put together.
const HEADS: [&str; 6] = ["dato", "tema", "hvem", "tjeneste", "hva kom fram", "hva ville hjulpet"];
/// Tells programs that the file is UTF-8.
const MARK: char = '\u{feff}';

/// Notes as a file.
pub fn write(notes: &[Note]) -> String {
    let mut file = String::from(MARK);
    line(&mut file, &HEADS);
    for note in notes {
        let day = note.day.map(String::from).unwrap_or_default();
        line(
            &mut file,
            &[&day, note.theme.as_str(), note.who.as_str(), &note.service, &note.what, &note.help],
        );
    }
    file
}

/// The notes in a file; `None` if it is not one of these. A line that does not fit is passed over; words that are none
/// of ours are something else.
pub fn read(file: &str) -> Option<Vec<Note>> {
    let mut lines = fields(file.trim_start_matches(MARK)).into_iter();
    if lines.next()? != HEADS {
        return None;
    }
    let note = |fields: Vec<String>| {
        let fields: [String; 6] = fields.try_into().ok()?;
        let [day, theme, who, service, what, help] = fields.map(|field| short(&field));
        let note = Note {
            day: day.parse().ok(),
            theme: Theme::from_word(&theme).unwrap_or(Theme::Other),
            who: Who::from_word(&who).unwrap_or(Who::Others),
            service,
            what,
            help,
        };
        note.says_something().then_some(note)
    };
    Some(lines.take(MOST).filter_map(note).collect())
}

fn short(field: &str) -> String {
    // What was marked as no formula is itself again.
    let field =
        field.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(field);
    field.chars().filter(|letter| *letter == '\n' || !letter.is_control()).take(LONGEST).collect()
}

/// The lines of a CSV file with semicolons (RFC 4180), each with its fields.
fn fields(file: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut is_quoted = false;
    let mut letters = file.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => line.push(std::mem::take(&mut field)),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => {
                line.push(std::mem::take(&mut field));
                lines.push(std::mem::take(&mut line));
            }
            _ => field.push(letter),
        }
    }
    if !field.is_empty() || !line.is_empty() {
        line.push(field);
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::civil::Date;
    use proptest::prelude::*;

    fn text() -> impl Strategy<Value = String> {
        "[a-zæøåA-ZÆØÅ0-9;\"=+@\\-\n ]{0,60}"
    }

    proptest! {
        #[test]
        fn a_file_gives_the_notes_that_went_into_it(
            rows in proptest::collection::vec((text(), text(), text(), 0..8usize, 0..5usize), 0..6),
        ) {
            let note = |(service, what, help, theme, who): (String, String, String, usize, usize)| Note {
                day: Date::new(2026, 11, 28),
                theme: Theme::ALL[theme],
                who: Who::ALL[who],
                service,
                what: format!("x{what}"),
                help,
            };
            let notes: Vec<Note> = rows.into_iter().map(note).collect();
            prop_assert_eq!(read(&write(&notes)), Some(notes));
        }

        #[test]
        fn no_file_is_too_strange(file in ".{0,200}") {
            let _ = read(&file);
            let _ = read(&format!("{}\n{file}", HEADS.join(";")));
        }
    }

    #[test]
    fn a_file_of_something_else_is_none_and_a_line_that_does_not_fit_is_passed_over() {
        assert_eq!(read("nr;kommune\r\n1;Vik\r\n"), None);
        let file =
            format!("{}\nx;y\n2026-13-01;tull;tull;Bup;Lang ventetid;Ring\n;mote;barn;;;\n", HEADS.join(";"));
        let notes = read(&file).unwrap();
        assert_eq!(notes.len(), 1);
        assert_eq!((notes[0].day, notes[0].theme, notes[0].who), (None, Theme::Other, Who::Others));
    }
}
