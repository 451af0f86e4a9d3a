//! What was typed, as words.

use crate::find::search::fold::{Word, tokens};

/// How many words of a query count; the rest is left out, so that a pasted page cannot stop the app.
const MOST_WORDS: usize = 32;

/// Words that alone say nothing of what is looked for: bokmål, nynorsk, English. Also `hjelp` and `støtte`,
/// which all of this is, and parents, whom most of it is for; what is said of a parent is a matter for the synonyms.
///
/// As they are spelled (`må` is here and `ma` is not); one line for each length in bytes, where `å` is two.
const SILENT: [&str; 9] = [
    "a i",
    "am an at av be da de do du eg ei en er et gi ha he ho if in is it me mi my no of og om on or pa si to us ut vi we å",
    "alt and any are ber ble bli bor bur can dad dag deg dei dem den der det din ein eit enn far for fra få get had ham han har has her him his hos how hun hva inn its jeg kan kor kun kva man med meg men mer min mom mor mum mye må ned nei noe nå opp oss our på seg she sin som så the til too ved vet vil was who you år åt uke uka now hei old dit",
    "alle also bare been blir cant dere dine ditt find frå får give går hans have hele help hjå hvem hver hvor ikke into kjem kvar kven litt meir mens mine mitt mora much need noen noke noko når ofte over selv sier sine sitt skal slik that them they this ting tror vart vere vert very vår what whom will with your åra uken veke veka idag helg week next soon takk nær year gang veit helt dykk",
    "about after aldri blitt både dagen dager deres dette eller etter faren finne fordi fått gjør gått hadde heile hjelp hvert igjen ikkje komme kunne kvart leter lurer mamma mange moren mykje nokon nokre også pappa siden sitte snart sånn their there tiden treng under ville våre være vært where which kveld neste helga today month hallo hello nære gamle gamal years finst finns spør lenge synes lurar heilt deira henne honom masse",
    "alltid begynt father ganger gjøre hennes hjelpe kommer lenger mellom mother nesten sjølv skulle sånne søker tilbod tilbud veldig ikveld måned månad morgen morgon helgen mandag onsdag fredag please gammel finnes ganske henner",
    "gjennom hvordan kanskje korleis looking støtte support trenger ønsker kvelden imorgen tonight evening tirsdag torsdag lørdag søndag hjelper spørre",
    "anything begynner services tilbudet måneden månaden tomorrow fortsatt",
    "vennligst",
];

/// Whether a word, in lower case, says nothing of what is looked for.
pub fn is_silent(word: &str) -> bool {
    let length = word.len();
    let of_this_length = SILENT.get(length.wrapping_sub(1)).copied().unwrap_or_default();
    of_this_length.as_bytes().chunks(length + 1).any(|silent| silent.starts_with(word.as_bytes()))
}

/// Whether a word of a query says nothing: a silent one, or how old somebody is.
pub fn is_quiet(word: &Word) -> bool {
    is_silent(&word.spelled) || is_age(&word.spelled)
}

/// Whether a word is a number of one or two digits: how old somebody is, and nothing that is called so.
fn is_age(word: &str) -> bool {
    (1..3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Those that say something; all of them if none does.
    pub telling: Vec<Word>,
    /// The others.
    pub silent: Vec<Word>,
    /// Where each of the telling words stands, and each of the others.
    pub places: [Vec<usize>; 2],
}

impl Query {
    /// Reads what was typed.
    pub fn new(text: &str) -> Self {
        let mut query = Self::default();
        let mut parts: Vec<Word> = Vec::new();
        let mut count = 0;
        for token in tokens(text) {
            if !token.joins {
                query.close(&mut parts);
            }
            parts.push(Word::new(token.word));
            count += 1;
            if count >= MOST_WORDS {
                break;
            }
        }
        query.close(&mut parts);
        if query.telling.is_empty() {
            std::mem::swap(&mut query.telling, &mut query.silent);
            query.places.swap(0, 1);
        }
        query
    }

    /// Adds what hyphens or points held together: as one word if a part is a single letter (`N.K.S.`), else as its
    /// parts.
    fn close(&mut self, parts: &mut Vec<Word>) {
        if parts.len() > 1 && parts.iter().any(|part| part.folded.len() < 2) {
            let mut spelled = String::new();
            for part in &*parts {
                spelled.push_str(&part.spelled);
            }
            parts.clear();
            parts.push(Word::new(&spelled));
        }
        for part in std::mem::take(parts) {
            let place = self.telling.len() + self.silent.len();
            if is_quiet(&part) {
                self.silent.push(part);
                self.places[1].push(place);
            } else if !part.folded.is_empty() {
                self.telling.push(part);
                self.places[0].push(place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silent_words_stand_in_the_line_of_their_length() {
        for (line, length) in SILENT.iter().zip(1..) {
            assert!(line.split(' ').all(|word| word.len() == length && is_silent(word)), "{line}");
        }
        for word in ["", "m", "ma", "rus", "hvordanlig"] {
            assert!(!is_silent(word), "{word}");
        }
    }

    #[test]
    fn a_query_is_the_words_that_say_something() {
        for (query, expected) in [
            ("Hvor kan jeg få hjelp når mannen min drikker?", &["mannen", "drikker"][..]),
            ("hjelp", &["hjelp"]),
            ("i på", &["i", "på"]),
            ("far", &["far"]),
            ("far er syk", &["syk"]),
            ("N.K.S. a-larm", &["nks", "alarm"]),
            ("Home-Start", &["home", "start"]),
            ("  ", &[]),
            ("\u{301}", &[]),
        ] {
            let found: Vec<_> = Query::new(query).telling.into_iter().map(|word| word.spelled).collect();
            assert_eq!(found, expected, "{query}");
        }
        assert!(Query::new(&"ord ".repeat(1000)).telling.len() <= MOST_WORDS);
    }
}
