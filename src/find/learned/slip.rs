//! What should not stand in a note: a name, a number, a diagnosis. It warns of what looks like one, and of some that
//! are none: whoever writes decides.

use crate::model::place::Places;
use crate::vocabulary;

vocabulary! {
    /// What slipped in.
    Slip, "slip" {
        /// Somebody's name.
        Name = "navn",
        /// A number that tells who somebody is: a telephone, a birth, an address.
        Number = "nummer",
        /// An illness.
        Diagnosis = "diagnose",
    }
}

/// Something that slipped in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it looks like.
    pub slip: Slip,
    /// The words.
    pub words: String,
}

/// So many digits beside each other tell who somebody is.
const DIGITS: usize = 5;

/// First names that are no words besides, in lower case: the usual ones, and what many are called who came later.
const NAMES: &str = "aisha ali amina anders andreas anette ane anita anja ann anna anne annette anton arne arvid asbjørn astrid \
    aud bente berit birgit birgitte bjørg camilla christian christine daniel david egil einar eirik eivind elin elisabeth ella emil \
    emilie emma erik erling espen eva fatima filip fredrik frida frode geir gerd grete gro gunnar gunn guri hanna hanne hans harald \
    hassan hedda heidi henrik hilde håkon håvard ida inga inge inger ingrid ingeborg isak iselin ivar jakob jan janne jens jenny \
    johan johanne john johannes jon jonas jorunn julie jørgen kaja karen kari karin karl karoline katrine ketil kine kirsten \
    kjell kjersti kjetil knut kristian kristin kristine kåre lars lasse laila lena linda line lise linn lucas lukas magnus maja malin \
    maren margrete mari maria marianne marie marit marius markus marte martin mathias mats may merete mette mia mikkel mina mohamed \
    mohammad mona monica morten nils nina noah nora oddvar ola olav ole oliver oskar ottar pål petter philip pia ragnar ragnhild \
    randi rune runar sander sara sebastian sigrid sigurd silje simen sindre siri sissel sofie sofia solveig stian stine svein sverre \
    synne synnøve terje thea thomas thor tobias tom tomas tommy tone tor tore torbjørn tore torill torunn tove trine trond trygve \
    tuva ulf unni vegard vibeke vidar vilde wenche william yngve yusuf zahra øyvind øystein åse åshild";

/// Words with a capital that are no names of people.
const CAPITALS: &str = "nav bup dps ppt lpp nks lms helse midt-norge vest sør-øst nord voksne barn møteplass pårørendesenteret \
    pårørendeprogrammet norge noreg norway norsk norwegian sápmi røde kors kirkens bymisjon frelsesarmeen statsforvalteren \
    statsforvaltaren helsedirektoratet helsenorge facebook teams zoom jul påske pinse i i'm i've i'll i'd monday tuesday \
    wednesday thursday friday saturday sunday january february march april may june july august september october november \
    december christmas easter english samisk sami europa europe oslo mental barneombudet kreftforeningen nasjonalforeningen \
    blå gud god islam koran bibelen covid corona nærmest vi de dere du";

/// After these a word with a capital is the name of a place.
const PLACES: &str = "sykehus sjukehus universitetssykehus universitetssjukehus legevakt kommune skole skule barnehage fylke \
    legekontor hospital school municipality ungdomsskole videregående familiesenter helsestasjon distriktspsykiatriske dps bup \
    pårørendesenter frivilligsentral senter bydel bibliotek";

/// How names of illnesses begin, in Norwegian and English.
const DIAGNOSES: &str = "schizo schizofren bipolar manisk manio psykose psychos psykotisk psychotic depresjon depress angstlid \
    panikklid panikkangst panic ptsd posttraum adhd autis asperger tourette demens dementia alzheimer parkinson huntington anoreks \
    anorex bulim spiseforstyrr overspising borderline personlighetsforst personlegdomsforst personality ocd tvangslid utviklingsh \
    epileps kreft cancer leukemi brystkreft hjernesvulst hjerneslag slagpasient stroke diabet hiv hepatitt hepatitis cerebral \
    ruslid rusavheng alkoholis alcoholi heroin opioid metadon lar-pasient suicidal selvmordsnær schizotyp dysleks multippel als-syk \
    kols astma hjertesvikt downs emosjonelt selvskad sjølvskad traumatis";

/// A word, where it stands, and whether a sentence begins with it.
struct Word<'a> {
    text: &'a str,
    is_first: bool,
}

/// What looks like a name, a number or a diagnosis in a text, each once, in its order.
pub fn slips(text: &str, places: &Places) -> Vec<Found> {
    let words = words(text);
    let mut found: Vec<Found> = Vec::new();
    let mut add = |slip: Slip, words: String| {
        let one = Found { slip, words };
        if !found.contains(&one) {
            found.push(one);
        }
    };
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", |next| next.text);
        if is_diagnosis(word.text) {
            add(Slip::Diagnosis, word.text.to_owned());
        } else if is_street(word.text, next) {
            add(Slip::Number, format!("{} {next}", word.text));
        } else if is_name(word, next, places) {
            add(Slip::Name, word.text.to_owned());
        }
    }
    numbers(text).into_iter().for_each(|number| add(Slip::Number, number));
    found
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut is_first = true;
    for piece in text.split_inclusive(char::is_whitespace) {
        let is_inner = |letter: char| letter.is_alphanumeric();
        let trimmed = piece.trim_matches(|letter: char| !is_inner(letter));
        if !trimmed.is_empty() {
            let is_opened = piece.starts_with(['«', '"', '“', '–', '-', '(']);
            words.push(Word { text: trimmed, is_first: is_first || is_opened });
            is_first = false;
        }
        // A title ends no sentence.
        let is_title = ["dr", "prof", "mr", "mrs", "ms"].contains(&&*trimmed.to_lowercase());
        let ends = piece.trim_end().ends_with(['.', '!', '?', ':', '»', '”', ')']) && !is_title;
        is_first |= ends || piece.ends_with('\n');
    }
    words
}

fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|of_list| of_list == word)
}

fn is_diagnosis(word: &str) -> bool {
    let lower = word.to_lowercase();
    let is_code = || {
        let mut letters = word.chars();
        matches!(letters.next(), Some('F' | 'G' | 'C'))
            && word.len() >= 3
            && letters.by_ref().take(2).all(|letter| letter.is_ascii_digit())
            && letters.all(|letter| letter.is_ascii_digit() || letter == '.')
    };
    DIAGNOSES.split_whitespace().any(|begin| lower.starts_with(begin)) || is_code()
}

fn is_street(word: &str, next: &str) -> bool {
    let lower = word.to_lowercase();
    let is_way = ["gata", "gaten", "gate", "veien", "vegen", "vei", "veg", "allé", "street", "road"]
        .iter()
        .any(|end| lower.ends_with(end));
    is_way && next.starts_with(|letter: char| letter.is_ascii_digit())
}

fn is_name(word: &Word, next: &str, places: &Places) -> bool {
    let lower = word.text.to_lowercase();
    let without_s =
        lower.strip_suffix("'s").or(lower.strip_suffix("’s")).or(lower.strip_suffix('s')).unwrap_or(&lower);
    let is_usual = |name: &str| has(NAMES, name);
    let parts: Vec<&str> = lower.split('-').collect();
    let mut letters = word.text.chars();
    let has_capital =
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    // «May», «Tore» and the like begin a sentence as names only.
    if is_usual(&lower)
        || (is_usual(without_s) && has_capital)
        || (parts.len() > 1 && parts.iter().all(|part| is_usual(part)))
    {
        return has_capital || !has(CAPITALS, &lower);
    }
    if !has_capital
        || word.is_first
        || has(CAPITALS, &lower)
        || has(CAPITALS, without_s)
        || has(PLACES, &next.to_lowercase())
    {
        return false;
    }
    !is_place(word.text, places)
}

/// Whether a word is in the name of a kommune or a fylke, also in the genitive.
fn is_place(word: &str, places: &Places) -> bool {
    let without_s = word.strip_suffix('s').unwrap_or(word);
    let is_in = |name: &str| name.split([' ', '-', '–']).any(|part| part == word || part == without_s);
    places.kommuner.iter().any(|kommune| is_in(&kommune.full_name()))
        || places.fylker.iter().any(|fylke| is_in(fylke.name()))
}

/// Numbers that tell who somebody is, and mail addresses, as they stand in the text.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut run, mut digits) = (String::new(), 0);
    let mut close = |run: &mut String, digits: &mut usize, after: &str| {
        let number = run.trim_matches(|letter: char| !letter.is_ascii_digit() && letter != '+').to_owned();
        let is_money =
            after.trim_start().to_lowercase().starts_with("kr") || after.trim_start().starts_with('%');
        let years: Vec<&str> = number.split(['-', '–', '/']).collect();
        let is_years =
            years.iter().all(|year| year.len() == 4 && (year.starts_with("19") || year.starts_with("20")));
        if *digits >= DIGITS && !is_money && !is_years {
            found.push(number);
        }
        run.clear();
        *digits = 0;
    };
    for (at, letter) in text.char_indices() {
        match letter {
            '0'..='9' => {
                run.push(letter);
                digits += 1;
            }
            ' ' | '.' | '-' | '–' | '/' | '\u{a0}' | '(' | ')' if digits > 0 => run.push(letter),
            '+' if digits == 0 => run.push(letter),
            _ => close(&mut run, &mut digits, &text[at..]),
        }
    }
    close(&mut run, &mut digits, "");
    let is_mail = |word: &&str| word.contains('@') && word.contains('.');
    found.extend(text.split_whitespace().filter(is_mail).map(str::to_owned));
    found
}

#[cfg(test)]
mod tests;
