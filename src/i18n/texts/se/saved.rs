//! Texts of Min liste, in Northern Sámi.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{SavedWords, Template};
use crate::model::record::RecordKind;

names!(KIND of RecordKind {
    Service: "Fálaldat",
    Helpline: "Veahkketelefovdna",
    Meeting: "Deaivvadanbáiki",
});

pub(super) const WORDS: SavedWords = SavedWords {
    lead: "Dat maid leat vurken. Listu lea dušše dán mašiinnas, iige oktage eará oainne dan.",
    empty: "Listu lea guorus. Deaddil «Vurke Mu listui» fálaldaga, veahkketelefovnna dahje deaivvadanbáikki siiddus.",
    nowhere: "Dás ii sáhte vurket. Sáhtát baicca čálihit siiddu dahje kopieret čujuhusa.",
    unreadable: "Dán mašiinna listtu ii sáhte lohkat, nu ahte mii diktit dan leat.",
    unreadable_text: "Sáhttá leat ráhkaduvvon Nærmest eará veršuvnnain, dahje billašuvvan. Mii eat leat rievdadan maidege. Sáhtát diktit dan, dahje álgit ođđasit.",
    start_again: "Sihko dan ja álgge ođđasit",
    not_kept: "Eat sáhttán vurket. Čálit siiddu dahje kopiere čujuhusa.",
    kind: KIND,
    gone: "Ii gávdno šat mis",
    up: Template("Sirdde bajás: {}"),
    down: Template("Sirdde vulos: {}"),
    remove: Template("Váldde eret: {}"),
    moved: Template("{} lea dál nummar {} / {}."),
    removed: Template("{} lea váldojuvvon eret."),
    undo: "Gáđa",
    forgets: "Du neahttalohkki sihkku listtu jus it geavat siiddu čieža beaivvis. Vurke liŋkka, dahje čálit listtu.",
    hand_over: "Váldde mielde dahje atte listtu",
    hand_over_text: "Liŋkkas ja kodas lea dušše mii lea listtus. Ii gii don leat.",
    link: "Geahča Mu listtu",
    share: "Juoge liŋkka",
    code: "Čájet QR-kodan",
    code_caption: "Čujut koda guvlui eará telefovnna kameráin, de rahpasa listu doppe.",
    clear: "Sihko olles listtu",
    clear_question: "Hálidat go sihkkut visot listtus? Dan ii sáhte gáđat.",
    clear_yes: "Juo, sihko visot",
    clear_no: "Ii, doalat listtu",
    cleared: "Listu lea sihkkojuvvon dán mašiinnas.",
    given_lead: "Muhtun lea addán dutnje dán listtu. Dat ii leat vurkejuvvon du mašiidnii.",
    take: "Vurke dáid Mu listui",
    taken: "Vurkejuvvon. Dat mii dus ovdal lei, lea ain doppe.",
};
