//! The reader's list: how it looks, and what its buttons do. No browser: `page.rs` shows it and keeps it.

use super::html::{button, paragraph, tag, text};
use super::qr::code;
use super::texts::{Texts, texts};
use crate::lang::Lang;
use crate::saved::{Kept, Pick, Saved};
use crate::vocabulary::Vocabulary;

/// What the first program says of the list and of each record on it.
///
/// The first line is language, address of the list as somebody else would open it, and what a device kept, with
/// tabs between. The others are a record each: as it stands in an address, then its name, its page, and for each
/// way to reach it the kind, the link (nothing where none may lead out) and the words; of a record that is no
/// more the first alone.
pub struct Told<'a> {
    texts: &'static Texts,
    address: &'a str,
    records: Vec<Record<'a>>,
}

struct Record<'a> {
    pick: &'a str,
    known: Option<(&'a str, &'a str)>,
    ways: Vec<[&'a str; 3]>,
}

impl<'a> Told<'a> {
    /// Reads what was said; nothing if there is nothing to read.
    pub fn read(said: &'a str) -> Option<Self> {
        let mut lines = said.split('\n');
        let (lang, address) = lines.next()?.split_once('\t')?;
        let record = |line: &'a str| {
            let mut fields = line.split('\t');
            let pick = fields.next()?;
            let known = fields.next().zip(fields.next());
            let mut ways = Vec::new();
            while let (Some(kind), Some(href), Some(written)) = (fields.next(), fields.next(), fields.next())
            {
                ways.push([kind, href, written]);
            }
            (!pick.is_empty()).then_some(Record { pick, known, ways })
        };
        let records = lines.filter_map(record).collect();
        Some(Self { texts: texts(Lang::from_word(lang)?), address, records })
    }

    /// The texts in the language of the page.
    pub fn texts(&self) -> &'static Texts {
        self.texts
    }

    /// The list as a link.
    pub fn address(&self) -> &str {
        self.address
    }

    /// What a record is called.
    fn name(&self, pick: &'a str) -> &'a str {
        let record = self.records.iter().find(|record| record.pick == pick);
        record.and_then(|record| record.known).map_or(pick, |(name, _)| name)
    }
}

/// What the page shows beside the list itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What came of the last act.
    pub said: String,
    /// What it took away, and where that stood.
    removed: Option<(usize, Pick)>,
    is_asking: bool,
    is_code_shown: bool,
    /// The id of the element that gets the focus.
    pub focus: String,
}

/// The list on this device, for its page.
pub fn own(told: &Told, kept: &Kept, state: &State) -> String {
    let texts = told.texts;
    let body = match kept {
        Kept::Nowhere => paragraph("notice", texts.saved_nowhere),
        Kept::Unreadable => {
            let inside = tag("h2", &[], &text(texts.saved_unreadable))
                + &paragraph("", texts.saved_unreadable_text)
                + &button("clear", "", texts.saved_start_again, "secondary", &[]);
            tag("div", &[("class", "notice")], &inside)
        }
        Kept::List(list) if list.picks().is_empty() => paragraph("notice", texts.saved_empty),
        Kept::List(_) => records(told, true) + &hand_over(told, state) + &delete(texts, state),
    };
    let undo = match &state.removed {
        Some(_) => tag("p", &[], &button("undo", "", texts.saved_undo, "secondary", &[("id", "undo")])),
        None => String::new(),
    };
    let lead = if *kept == Kept::Nowhere { String::new() } else { paragraph("lead", texts.saved_lead) };
    lead + &undo + &body
}

/// A list that somebody gave the reader.
pub fn given(told: &Told, kept: &Kept) -> String {
    let texts = told.texts;
    let save = match kept {
        Kept::Nowhere => String::new(),
        _ => tag("p", &[("class", "acts")], &button("take", "", texts.shared_save, "primary", &[])),
    };
    paragraph("lead", texts.shared_lead) + &records(told, false) + &save
}

fn records(told: &Told, is_own: bool) -> String {
    let rows: String = told.records.iter().map(|record| row(told.texts, record, is_own)).collect();
    tag("ol", &[("class", "saved")], &rows)
}

fn row(texts: &Texts, record: &Record, is_own: bool) -> String {
    let pick = Saved::parse(record.pick).picks().first().cloned();
    let kind = pick.as_ref().map_or("", |pick| (texts.saved_kind)(pick.kind));
    let id = pick.as_ref().map_or(record.pick, |pick| pick.id.as_str());
    let name = record.known.map_or(id, |(name, _)| name);
    let title = match record.known {
        Some((name, href)) => tag("a", &[("class", "ds-link"), ("href", href)], &text(name)),
        None => text(id),
    };
    let mut inside = paragraph("card-line", kind) + &tag("h2", &[], &title);
    if record.known.is_none() {
        inside += &paragraph("trust", texts.saved_gone);
    }
    let ways: String = record.ways.iter().map(way).collect();
    if !ways.is_empty() {
        inside += &tag("ul", &[("class", "channels")], &ways);
    }
    if is_own {
        let act = |act: &str, sign: &str, label: &str| {
            let id = [act, "-", record.pick].concat();
            button(act, record.pick, sign, "secondary", &[("aria-label", label), ("id", &id)])
        };
        let acts = act("up", "↑", &(texts.saved_up)(name))
            + &act("down", "↓", &(texts.saved_down)(name))
            + &act("remove", "×", &(texts.saved_remove)(name));
        inside += &tag("p", &[("class", "acts")], &acts);
    }
    tag("li", &[("data-record", id)], &inside)
}

fn way([kind, href, written]: &[&str; 3]) -> String {
    let contact = if href.is_empty() {
        tag("span", &[("class", "contact")], &text(written))
    } else {
        let spoken = [*kind, " ", *written].concat();
        let attributes =
            [("class", "contact ds-link"), ("rel", "noreferrer"), ("href", *href), ("aria-label", &*spoken)];
        tag("a", &attributes, &text(written))
    };
    tag("li", &[], &(tag("span", &[("class", "channel-kind")], &text(kind)) + &contact))
}

/// The list as a link, as a code, on paper.
fn hand_over(told: &Told, state: &State) -> String {
    let texts = told.texts;
    let expanded = if state.is_code_shown { "true" } else { "false" };
    let acts = button("share", "", texts.saved_share, "secondary", &[])
        + &button("code", "", texts.saved_code, "secondary", &[("id", "code"), ("aria-expanded", expanded)])
        + &button("print", "", texts.saved_print, "secondary", &[]);
    let code = match state.is_code_shown {
        true => code(texts, told.address, texts.saved_code_caption),
        false => String::new(),
    };
    let inside = tag("h2", &[], &text(texts.saved_hand_over))
        + &paragraph("", texts.saved_hand_over_text)
        + &tag("p", &[("class", "acts")], &acts)
        + &code;
    tag("section", &[("class", "hand-over")], &inside)
}

/// Everything goes only after a second word.
fn delete(texts: &Texts, state: &State) -> String {
    let part = if state.is_asking {
        let acts = button("clear", "", texts.saved_clear_yes, "primary", &[("data-color", "danger")])
            + &button("stay", "", texts.saved_clear_no, "secondary", &[("id", "stay")]);
        let inside = tag("p", &[("id", "delete-question")], &text(texts.saved_clear_question))
            + &tag("p", &[("class", "acts")], &acts);
        let group = [("class", "notice"), ("role", "group"), ("aria-labelledby", "delete-question")];
        tag("div", &group, &inside)
    } else {
        button("ask", "", texts.saved_clear, "tertiary", &[("id", "ask")])
    };
    tag("div", &[("class", "saved-delete")], &part)
}

/// What a button does to the list on this device: the list as it is then, if it is another.
pub fn act(told: &Told, kept: &Kept, state: &mut State, act: &str, about: &str) -> Option<Saved> {
    let texts = told.texts;
    let removed = state.removed.take();
    state.said.clear();
    state.focus.clear();
    if act == "clear" {
        *state = State { said: texts.saved_cleared.to_owned(), ..State::default() };
        return Some(Saved::default());
    }
    if act == "take" && *kept == Kept::Unreadable {
        // What cannot be read is not overwritten; its own page says what to do.
        texts.saved_unreadable.clone_into(&mut state.said);
    }
    let mut list = kept.list()?.clone();
    let picks = Saved::parse(about);
    let pick = picks.picks().first();
    match (act, pick) {
        ("up" | "down", Some(pick)) => {
            list.shift(pick, act == "up");
            let place = list.position(pick).map_or(0, |at| at + 1);
            state.said = (texts.saved_moved)(told.name(about), place, list.picks().len());
            state.focus = [act, "-", about].concat();
        }
        ("remove", Some(pick)) => {
            state.removed = list.remove(pick).map(|at| (at, pick.clone()));
            state.said = (texts.saved_removed)(told.name(about));
            "undo".clone_into(&mut state.focus);
        }
        ("undo", _) => {
            let (at, pick) = removed?;
            state.focus = ["remove-", &pick.written()].concat();
            list.insert(at, pick);
        }
        ("take", _) => {
            for record in &told.records {
                list.join(&Saved::parse(record.pick));
            }
            texts.shared_saved.clone_into(&mut state.said);
        }
        ("code", _) => {
            state.is_code_shown = !state.is_code_shown;
            act.clone_into(&mut state.focus);
        }
        ("ask" | "stay", _) => {
            state.is_asking = act == "ask";
            if state.is_asking { "stay" } else { "ask" }.clone_into(&mut state.focus);
        }
        _ => {}
    }
    (Some(&list) != kept.list()).then_some(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "nb\thttps://example.no/min-liste?liste=t.aa,h.bb,k.cc\n\
        t.aa\tA & Å\t/tjenester/aa\tTelefon\ttel:+4722334455\t22 33 44 55\n\
        h.bb\tB\t/hjelpetelefoner/bb\n\
        k.cc";

    fn list(written: &str) -> Kept {
        Kept::List(Saved::parse(written))
    }

    fn press(state: &mut State, kept: &mut Kept, name: &str, about: &str) {
        if let Some(list) = act(&Told::read(SAID).unwrap(), kept, state, name, about) {
            *kept = Kept::List(list);
        }
    }

    #[test]
    fn the_list_shows_names_numbers_and_what_is_gone() {
        let told = Told::read(SAID).unwrap();
        let html = own(&told, &list("t.aa,h.bb,k.cc"), &State::default());
        for part in [
            "<a class=\"ds-link\" href=\"/tjenester/aa\">A &amp; Å</a>",
            "href=\"tel:+4722334455\" aria-label=\"Telefon 22 33 44 55\"",
            "<li data-record=\"cc\"><p class=\"card-line\">Møteplass</p><h2>cc</h2>",
            "Finnes ikke hos oss lenger",
            "data-act=\"up\" data-about=\"h.bb\" aria-label=\"Flytt B opp\"",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        let html = given(&told, &list(""));
        assert!(html.contains("data-act=\"take\"") && !html.contains("data-act=\"up\""), "{html}");
        assert!(!given(&told, &Kept::Nowhere).contains("<button"));
    }

    #[test]
    fn a_record_is_moved_and_the_reader_hears_where_it_stands() {
        let (mut state, mut kept) = (State::default(), list("t.aa,h.bb,k.cc"));
        press(&mut state, &mut kept, "down", "t.aa");
        assert_eq!(kept, list("h.bb,t.aa,k.cc"));
        assert_eq!((&*state.said, &*state.focus), ("A & Å er nå nummer 2 av 3.", "down-t.aa"));
        press(&mut state, &mut kept, "up", "h.bb");
        assert_eq!(kept, list("h.bb,t.aa,k.cc"));
        assert_eq!(state.said, "B er nå nummer 1 av 3.");
    }

    #[test]
    fn what_was_removed_comes_back_where_it_stood() {
        let (mut state, mut kept) = (State::default(), list("t.aa,h.bb,k.cc"));
        press(&mut state, &mut kept, "remove", "h.bb");
        assert_eq!(kept, list("t.aa,k.cc"));
        assert_eq!((&*state.said, &*state.focus), ("B er fjernet.", "undo"));
        press(&mut state, &mut kept, "undo", "");
        assert_eq!(kept, list("t.aa,h.bb,k.cc"));
        press(&mut state, &mut kept, "undo", "");
        assert_eq!(kept, list("t.aa,h.bb,k.cc"));
    }

    #[test]
    fn everything_goes_only_after_a_second_word() {
        let (mut state, mut kept) = (State::default(), list("t.aa"));
        press(&mut state, &mut kept, "ask", "");
        assert_eq!((&kept, &*state.focus), (&list("t.aa"), "stay"));
        assert!(own(&Told::read(SAID).unwrap(), &kept, &state).contains("Ja, slett alt"));
        press(&mut state, &mut kept, "stay", "");
        assert!(!own(&Told::read(SAID).unwrap(), &kept, &state).contains("Ja, slett alt"));
        press(&mut state, &mut kept, "clear", "");
        assert_eq!((kept, &*state.said), (list(""), "Lista er slettet fra denne enheten."));
    }

    #[test]
    fn what_cannot_be_read_changes_only_when_the_reader_says_so() {
        for name in ["up", "remove", "take", "undo"] {
            let mut kept = Kept::Unreadable;
            press(&mut State::default(), &mut kept, name, "t.aa");
            assert_eq!(kept, Kept::Unreadable, "{name}");
        }
        let mut kept = Kept::Unreadable;
        press(&mut State::default(), &mut kept, "clear", "");
        assert_eq!(kept, list(""));
    }

    #[test]
    fn a_list_that_was_given_is_put_after_the_readers_own() {
        let (mut state, mut kept) = (State::default(), list("k.own,h.bb"));
        press(&mut state, &mut kept, "take", "");
        assert_eq!(kept, list("k.own,h.bb,t.aa,k.cc"));
    }
}
