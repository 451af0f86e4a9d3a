//! Texts that stand only in pages made beforehand, so that the program does not carry them.

use super::texts;
use crate::model::lang::Lang;

/// The texts of one language around a page: what search engines and other apps show of it, and what it says
/// when the program does not come.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct MadeTexts {
    pub failed: &'static str,
    /// Where no program can run, today or tomorrow.
    pub without_program: &'static str,
    pub talk_meanwhile: &'static str,
    pub of_place: &'static str,
    pub of_topic: &'static str,
    pub start: &'static str,
    pub finder: &'static str,
    pub topic: fn(&str) -> String,
    pub kommune: fn(&str, &str) -> String,
    pub part: fn(&str) -> String,
    pub kommuner: &'static str,
    pub helplines: &'static str,
    pub calendar: &'static str,
    pub poster: &'static str,
    pub subscribe: &'static str,
    pub without_sure_dates: fn(&str) -> String,
    pub map: &'static str,
    pub saved: &'static str,
    pub about: &'static str,
    pub list_without_scripts: &'static str,
    pub country: &'static str,
}

/// The texts of a language.
pub fn made_texts(lang: Lang) -> &'static MadeTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

/// The name of the product in a language.
pub fn product(lang: Lang) -> &'static str {
    texts(lang).product
}

const NB: MadeTexts = MadeTexts {
    failed: "Søk og filtre virker ikke akkurat nå, men resten av siden og numrene øverst kan du bruke.",
    without_program: "Siden virker som den står: numre, lenker og tekst. Søk og filtre trenger et program som nettleseren din ikke kan kjøre.",
    talk_meanwhile: "Trenger du noen å snakke med nå?",
    of_place: "Alt vi vet om i kommunen du har valgt",
    of_topic: "Siden om temaet du har valgt",
    start: "Finn hjelp nær deg når du er pårørende: tilbud i kommunen din, hjelpetelefoner som svarer, og steder der du møter andre i samme situasjon.",
    finder: "Tilbud for pårørende i hele Norge: noen å snakke med, avlastning, kurs og grupper. Velg kommunen din, så ser du det nærmeste først.",
    topic: |name| {
        format!("{name}: hvem du kan ringe nå, hjelp i nærheten og møteplasser for pårørende i Norge.")
    },
    kommune: |name, fylke| {
        format!(
            "Hjelp for pårørende i {name}, {fylke}: tilbud i kommunen, i nærheten og for hele landet, med telefonnumre, møteplasser og hjelpetelefoner."
        )
    },
    part: |name| {
        format!(
            "{name}: kommunene, hvem du kan ringe nå, og tilbud for pårørende som gjelder i flere kommuner."
        )
    },
    kommuner: "Alle kommuner i Norge fra A til Å. Velg din, og se hva som finnes for deg som er pårørende.",
    helplines: "Hjelpetelefoner og chatter for pårørende og andre som har det vanskelig: hvem de er for, når de svarer, og hva de koster.",
    calendar: "Kafeer, grupper og kurs for pårørende, dag for dag: hvor, når og for hvem.",
    poster: "Månedens møteplasser for pårørende på ett ark, til å skrive ut og henge opp.",
    subscribe: "Få møteplassene for pårørende inn i din egen kalender, på telefonen eller datamaskinen.",
    without_sure_dates: |names| format!("Disse har ingen sikre datoer ennå. Spør arrangøren: {names}"),
    map: "Tilbud for pårørende på et kart over kommunene i Norge: se hvor det finnes noe, og hva.",
    saved: "Det du har lagret, ligger bare på din egen enhet: ta det med, skriv det ut eller gi det videre.",
    about: "Hvor opplysningene kommer fra, hvor sikre de er, og hvordan Nærmest tar vare på personvernet ditt.",
    list_without_scripts: "Nettleseren din kjører ikke JavaScript, så vi kan ikke vise lista her.",
    country: "Norge",
};

const EN: MadeTexts = MadeTexts {
    failed: "Search and filters do not work right now, but you can use the rest of the page and the numbers at the top.",
    without_program: "This page works as it stands: numbers, links and text. Search and filters need a program that your browser cannot run.",
    talk_meanwhile: "Do you need somebody to talk to now?",
    of_place: "All we know of in the municipality you have chosen",
    of_topic: "The page about the topic you have chosen",
    start: "Find help near you when you are a relative or carer in Norway: services in your municipality, helplines that answer, and places to meet others like you.",
    finder: "Services for relatives and carers all over Norway: somebody to talk to, respite, courses and groups. Choose your municipality to see the nearest first.",
    topic: |name| {
        format!(
            "{name}: whom to call now, help nearby and meeting places for relatives and carers in Norway."
        )
    },
    kommune: |name, fylke| {
        format!(
            "Help for relatives and carers in {name}, {fylke}: services in the municipality, nearby and nationwide, with phone numbers, meeting places and helplines."
        )
    },
    part: |name| {
        format!(
            "{name}: its municipalities, whom to call now, and services for relatives and carers in several of them."
        )
    },
    kommuner: "Every municipality in Norway from A to Å. Choose yours to see what there is for relatives and carers.",
    helplines: "Helplines and chats for relatives, carers and others who are having a hard time: who they are for, when they answer and what they cost.",
    calendar: "Cafés, groups and courses for relatives and carers in Norway, day by day: where, when and for whom.",
    poster: "The month\'s meeting places for relatives and carers on one sheet, to print and put up.",
    subscribe: "Get the meeting places for relatives and carers into your own calendar, on the phone or the computer.",
    without_sure_dates: |names| format!("These have no sure dates yet. Ask the host: {names}"),
    map: "Services for relatives and carers on a map of the municipalities of Norway: see where there is something, and what.",
    saved: "What you have saved is kept on your own device only: take it with you, print it or hand it on.",
    about: "Where the information comes from, how sure it is, and how Nærmest protects your privacy.",
    list_without_scripts: "Your browser does not run JavaScript, so we cannot show the list here.",
    country: "Norway",
};
