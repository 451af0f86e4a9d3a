//! What decides the order of the hits: every number, what it does, and why it is as it is.
//!
//! A word is worth `field × likeness` in the best field it is found in, at most 11,000. A hit is worth the sum over
//! the words of the query. Between equals the shorter name comes first (it is nearer to being just what was typed),
//! then the one that came first.

/// A kind of text in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// What it is called.
    Name = 1,
    /// The names of the place it is in or serves, old ones too.
    Place,
    /// Words for its type, its topics, whom it is for.
    Label,
    /// Who runs it, and in which house.
    Operator,
    /// The wider area: the fylke, and all of the fylke that it serves.
    Area,
    /// What it says about itself.
    Description,
}

/// The place in [`FIELDS`] of the first word of a name.
pub const NAME_START: u32 = 0;

/// What a word is worth by where it stands, best first: the first word of a name, then as [`Field`].
pub const FIELDS: [u32; 7] = [
    // The first word of the name: what the thing is called for short. Another form of it counts as the word elsewhere.
    110, // The name: who types a name wants that very thing.
    100,
    // The place: nearly a name, so that all of «Bø» stands before names that begin with «bo».
    92,
    // The labels: what the thing is; above the operator, because one operator runs many kinds of things.
    64, // The operator: «Kreftforeningen» finds what it runs, after what is called so.
    50, // The wider area: counts as found, and hardly moves the order.
    34,
    // The description: a mention. Below every name, however badly spelled (50 × 100 > 24 × 100).
    24,
];

/// A record with the very telephone number; nothing else is found beside it.
pub const NUMBER: u32 = 11_000;

/// The same word, spelled the same.
pub const EXACT: u32 = 100;
/// Less for the same word but for `æ ø å` and marks: found all the same, after the exact spelling.
pub const FOLDED: u32 = 3;
/// Another form of the word: «gruppe» in «gruppene».
pub const FORM: u32 = 92;
/// The beginning of a word, as one types: this, and [`SHARE`] more the nearer it is to the whole word.
pub const PREFIX: u32 = 58;
/// The end of a compound: «kafé» in «demenskafeen». The end of a Norwegian compound says what the thing is, so it
/// stands beside the beginning; and [`SHARE`] more the nearer it is to the whole word.
pub const TAIL: u32 = 56;
/// What [`PREFIX`] and [`TAIL`] gain when they are nearly the whole word.
pub const SHARE: u32 = 32;
/// In the middle of a word: «angst» in «sosialangstgruppe». Often chance, so little.
pub const INFIX: u32 = 50;
/// Less for a beginning or form that is spelled with other letters.
pub const FOLDED_START: u32 = 6;
/// Less still where `æ ø å` or a mark was typed: who can type `Ål` does not mean `Al`.
pub const PRECISE: u32 = 14;
/// Two words of the query that are one in the index: «pårørende senter» for «pårørendesenter».
pub const JOINED: u32 = 94;
/// A synonym that begins a compound: «alkohol» in «alkoholmisbruk».
pub const HEAD: u32 = 46;
/// One slip of the fingers.
pub const SLIP: u32 = 64;
/// Each slip more.
pub const MORE_SLIPS: u32 = 6;
/// Two slips.
pub const TWO_SLIPS: u32 = SLIP - 2 * MORE_SLIPS;
/// A slip in a word that is not typed to its end.
pub const UNFINISHED: u32 = 5;
/// What a word is worth besides, where it is found at all. Where all words are found this is the same for all; where no
/// document has them all, a thing elsewhere comes before other things at the place: «skilsmisse Bø».
pub const FOUND: u32 = 20_000;
/// The same for a word that is part of a name of a place somewhere; [`FOUND_PHRASE`] where two other things are asked
/// for, because then one of them at the place comes before both elsewhere: «pårørendekurs rus Arendal».
pub const FOUND_PLACE: u32 = 10_000;
/// The same for what somebody says and services call otherwise: it is what the query is about.
pub const FOUND_MEANING: u32 = 30_000;
/// The same for what is said in several words, which says more than one: «i familien», «spiller bort alt».
pub const FOUND_PHRASE: u32 = 45_000;
/// What of that remains where a word is only mentioned in a description, in hundredths: what is about one of two things
/// comes before what mentions both.
pub const MENTIONED: u32 = 50;
/// What of a synonym remains where it only says for whom or how, in hundredths: it decides between those for the thing.
pub const WHOM: u32 = 50;
/// What a document for the whole country is worth besides, where a place is asked for and nothing there has the rest:
/// it is for those who live there too, and what is elsewhere is not.
pub const FOR_ALL: u32 = 6_000;
/// What a document for the whole country is worth besides, where nobody said a place: one that is far away is of no use to
/// most. Less than the step from a label to a name, so that it decides between equals.
pub const NO_PLACE: u32 = 2_000;
/// What a document is worth besides where a place was chosen, by how near it is to that: local, shared, regional, for
/// the whole country. It decides between equals, as [`NO_PLACE`]; not where somebody may be in danger.
pub const NEAR: [u32; 4] = [8_000, 8_000, 4_000, 0];
/// What words of a phrase are worth by themselves, in hundredths: «mistet et barn» is not about «barn».
pub const IN_PHRASE: u32 = 50;
/// A half of a compound that is at the place, where the compound may not be: «demens» for «demensforening Lier».
pub const HALF: u32 = 44;
/// A slip in the first letter: rarer than one inside.
pub const FIRST_LETTER: u32 = 3;
/// What the first term that a synonym means is worth of itself, in hundredths: what was typed comes first.
pub const SYNONYM: u32 = 60;
/// How much less each term after the first is worth, so that whoever edits the synonyms says what comes first.
pub const NEXT_SYNONYM: u32 = 12;
/// The least that a term is worth.
pub const LAST_SYNONYM: u32 = 24;
