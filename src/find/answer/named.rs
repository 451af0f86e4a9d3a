//! The place that words name: «i Volda», «nær Bergen», «demens mo i rana».

use crate::find::search::fold::{Word, tokens};
use crate::model::place::{Kommune, KommuneNumber, Places};
use crate::sort::sort_by;
use std::ops::Range;

/// The names of kommuner, old ones and those of their centres too; those of several kommuner are left out.
#[derive(Clone, Debug, Default)]
pub struct Names(Vec<Name>);

/// A name: its words folded and as they are spelled, with one space between them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    folded: String,
    spelled: String,
    number: KommuneNumber,
    /// Whether it is a former name, or that of the centre.
    is_other: bool,
}

/// The words that name a place.
pub struct Named {
    /// The kommune.
    pub kommune: KommuneNumber,
    /// Where its name stands, with the small word before it.
    range: Range<usize>,
}

impl Named {
    /// The words without the name.
    pub fn rest(&self, words: &str) -> String {
        [&words[..self.range.start], &words[self.range.end..]].concat().trim().to_owned()
    }
}

/// Words before a place: «i», «på», «nær».
const BEFORE: [&str; 13] =
    ["i", "på", "nær", "nære", "ved", "fra", "frå", "rundt", "in", "near", "from", "bor", "bur"];
/// Names that are also words of every day, folded.
const ORDINARY: &str = "al as ask aure berg bo dale dalen eid eide fet fjell fjord fla flora frei gol gran grane grue ha hauge heim hof hol hole hopen hov kinn leira leka lena lom lund marker moen moi moss myra myre nes odda os rade reine rena roa roan rygge sand sande sel siljan skei ski slidre sola stad stange stokke strand stranda sund sylte time valle vang vaga vega vik";
/// The shortest name that is a place without a word before it: «Ås», «Bø» are also other words.
const SHORTEST: usize = 4;
/// How many words a name has at most.
const LONGEST: usize = 3;

impl Names {
    /// Those of all kommuner.
    pub fn new(places: &Places) -> Self {
        let mut names = Vec::new();
        for kommune in &places.kommuner {
            for (name, is_other) in names_of(kommune) {
                let words: Vec<Word> = tokens(name).map(|token| Word::new(token.word)).collect();
                let [folded, spelled] =
                    [|word: &Word| word.folded.clone(), |word: &Word| word.spelled.clone()]
                        .map(|of| words.iter().map(of).collect::<Vec<_>>().join(" "));
                names.push(Name { folded, spelled, number: kommune.number, is_other });
            }
        }
        sort_by(&mut names, Ord::cmp);
        names.dedup();
        let is_of_one = |of_one_name: &&[Name], name: &Name| {
            let mut others = of_one_name.iter().filter(|other| other.number != name.number);
            !others.any(|other| name.is_other || !other.is_other)
        };
        let by_name = names.chunk_by(|one, other| one.folded == other.folded);
        let single = by_name.flat_map(|all| all.iter().filter(move |name| is_of_one(&all, name)));
        Self(single.cloned().collect())
    }

    /// The place that `words` name: after «i» or «på» before all, else the last one.
    pub fn find(&self, words: &str) -> Option<Named> {
        let tokens: Vec<_> =
            tokens(words).map(|token| (Word::new(token.word), token.word, token.range)).collect();
        let mut found: Option<(bool, Named)> = None;
        let mut at = 0;
        while at < tokens.len() {
            let length = (1..=LONGEST.min(tokens.len() - at)).rev().find_map(|length| {
                let run = &tokens[at..at + length];
                let number = self.number(run.iter().map(|(word, ..)| word))?;
                Some((length, number))
            });
            let Some((length, kommune)) = length else {
                at += 1;
                continue;
            };
            let (word, typed, range) = &tokens[at];
            let before = at.checked_sub(1).map(|at| &tokens[at]);
            let is_after = before.is_some_and(|(before, ..)| BEFORE.contains(&&*before.spelled));
            // «Går heim» is not in Heim: such a word is a place only where it is written as one.
            let is_capital = at > 0 && typed.starts_with(char::is_uppercase);
            let is_ordinary = length == 1
                && tokens.len() > 1
                && !is_capital
                && ORDINARY.split(' ').any(|ordinary| ordinary == word.folded);
            let is_long = length > 1 || tokens.len() == 1 || word.folded.len() >= SHORTEST;
            if !is_ordinary
                && (is_after || is_long)
                && found.as_ref().is_none_or(|(best, _)| is_after >= *best)
            {
                let start = before.filter(|_| is_after).map_or(range.start, |(.., range)| range.start);
                let range = start..tokens[at + length - 1].2.end;
                found = Some((is_after, Named { kommune, range }));
            }
            at += length;
        }
        found.map(|(_, named)| named)
    }

    /// The kommune of this name. With `æ ø å` it must be spelled so: «våga» is not Vågå.
    fn number<'a>(&self, words: impl Iterator<Item = &'a Word>) -> Option<KommuneNumber> {
        let (mut folded, mut spelled) = (String::new(), String::new());
        for word in words {
            for (name, part) in [(&mut folded, &word.folded), (&mut spelled, &word.spelled)] {
                if !name.is_empty() {
                    name.push(' ');
                }
                name.push_str(part);
            }
        }
        let first = self.0.partition_point(|name| name.folded < folded);
        let mut named = self.0[first..].iter().take_while(|name| name.folded == folded);
        named.find(|name| spelled.is_ascii() || name.spelled == spelled).map(|name| name.number)
    }
}

/// The names of a kommune; which of them are not its own.
fn names_of(kommune: &Kommune) -> impl Iterator<Item = (&str, bool)> {
    let official = kommune.names.iter().flat_map(|name| name.name.as_str().split(" - "));
    let others = kommune.former.iter().chain([&kommune.centre]).map(|name| (name.as_str(), true));
    official.map(|name| (name, false)).chain(others)
}
