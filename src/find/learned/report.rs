//! Many notes as one report: theme by theme, with counts.

use super::{Note, Theme, Who};
use crate::html::escaped;
use crate::i18n::texts::staff::LearnedWords;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;

/// What was said about a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The theme.
    pub theme: Theme,
    /// The notes about it, as places in their list.
    pub notes: Vec<usize>,
    /// How many of them are about each group.
    pub who: [usize; Who::ALL.len()],
}

/// The themes of notes, those with most first.
pub fn report(notes: &[Note]) -> Vec<Counted> {
    let of_theme = |theme: &Theme| {
        let about: Vec<usize> = (0..notes.len()).filter(|at| notes[*at].theme == *theme).collect();
        let mut who = [0; Who::ALL.len()];
        about.iter().for_each(|at| who[notes[*at].who as usize] += 1);
        (!about.is_empty()).then_some(Counted { theme: *theme, notes: about, who })
    };
    let mut counted: Vec<Counted> = Theme::ALL.iter().filter_map(of_theme).collect();
    sort_by_key(&mut counted, |counted| Reverse(counted.notes.len()));
    counted
}

/// The report as a document of its own, which a text program opens.
pub fn document(notes: &[Note], lang: &str, words: &LearnedWords) -> String {
    let title = escaped(words.report);
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n"
    );
    let mut line =
        |element: &str, text: &str| html.push_str(&format!("<{element}>{}</{element}>\n", escaped(text)));
    line("p", &words.count.of(notes.len()));
    line("p", words.report_caution);
    for Counted { theme, notes: about, who } in report(notes) {
        line("h2", &format!("{} ({})", words.themes[theme as usize], about.len()));
        let of_group =
            |(at, count): (usize, &usize)| (*count > 0).then(|| format!("{}: {count}", words.groups[at]));
        line("p", &who.iter().enumerate().filter_map(of_group).collect::<Vec<_>>().join(", "));
        for at in about {
            let note = &notes[at];
            let day = note.day.map(String::from);
            let about: Vec<&str> = day
                .as_deref()
                .into_iter()
                .chain([words.groups[note.who as usize], &note.service])
                .filter(|text| !text.is_empty())
                .collect();
            line("h3", &about.join(", "));
            line("p", &note.what);
            if !note.help.is_empty() {
                line("p", &words.helps.with(&[&note.help]));
            }
        }
    }
    html.push_str("</body>\n</html>\n");
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts::staff::staff_words;
    use crate::model::lang::Lang;

    fn note(theme: Theme, who: Who, what: &str) -> Note {
        Note { day: None, theme, who, service: "Bup".to_owned(), what: what.to_owned(), help: String::new() }
    }

    #[test]
    fn themes_are_counted_and_those_with_most_come_first() {
        let notes = [
            note(Theme::Met, Who::Parents, "a"),
            note(Theme::Crisis, Who::Parents, "b"),
            note(Theme::Crisis, Who::Siblings, "c"),
        ];
        let counted = report(&notes);
        assert_eq!(counted[0], Counted { theme: Theme::Crisis, notes: vec![1, 2], who: [1, 1, 0, 0, 0] });
        assert_eq!(counted[1].notes, [0]);
        assert_eq!(report(&[]), []);
    }

    #[test]
    fn the_document_says_all_of_it_as_text() {
        for &lang in Lang::ALL {
            let words = &staff_words(lang).learned;
            let html =
                document(&[note(Theme::Met, Who::Parents, "<script>a & b</script>")], lang.as_str(), words);
            assert!(html.contains("&lt;script&gt;a &amp; b&lt;/script&gt;"), "{html}");
            assert!(html.contains(words.themes[0]) && html.contains(words.groups[0]), "{html}");
        }
    }
}
