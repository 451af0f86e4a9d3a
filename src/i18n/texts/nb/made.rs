//! What stands only in pages made beforehand, in bokmål.

use crate::i18n::texts::Template;
use crate::i18n::texts::made::MadeTexts;

pub(in crate::i18n::texts) const WORDS: MadeTexts = MadeTexts {
    failed: "Søk og filtre virker ikke akkurat nå, men resten av siden og numrene øverst kan du bruke.",
    without_program: "Siden virker som den står: numre, lenker og tekst. Søk og filtre trenger et program som nettleseren din ikke kan kjøre.",
    new_version: "Ny versjon – last inn",
    new_data: "Nye opplysninger – last inn",
    newer: "Opplysningene er nyere enn programmet som nettleseren din har. Last siden på nytt. Det som står her, og numrene øverst kan du bruke.",
    talk_meanwhile: "Trenger du noen å snakke med nå?",
    of_place: "Alt vi vet om i kommunen du har valgt",
    of_topic: "Siden om temaet du har valgt",
    start: "Finn hjelp nær deg når du er pårørende: tilbud i kommunen din, hjelpetelefoner som svarer, og steder der du møter andre i samme situasjon.",
    finder: "Tilbud for pårørende i hele Norge: noen å snakke med, avlastning, kurs og grupper. Velg kommunen din, så ser du det nærmeste først.",
    topic: Template("{}: hvem du kan ringe nå, hjelp i nærheten og møteplasser for pårørende i Norge."),
    kommune: Template(
        "Hjelp for pårørende i {}, {}: tilbud i kommunen, i nærheten og for hele landet, med telefonnumre, møteplasser og hjelpetelefoner.",
    ),
    part: Template(
        "{}: kommunene, hvem du kan ringe nå, og tilbud for pårørende som gjelder i flere kommuner.",
    ),
    kommuner: "Alle kommuner i Norge fra A til Å. Velg din, og se hva som finnes for deg som er pårørende.",
    helplines: "Hjelpetelefoner og chatter for pårørende og andre som har det vanskelig: hvem de er for, når de svarer, og hva de koster.",
    calendar: "Kafeer, grupper og kurs for pårørende, dag for dag: hvor, når og for hvem.",
    poster: "Månedens møteplasser for pårørende på ett ark, til å skrive ut og henge opp.",
    subscribe: "Få møtene for pårørende inn i din egen kalender. Se hvordan du gjør det på telefon og PC.",
    without_sure_dates: Template("Disse har ingen sikre datoer ennå. Spør arrangøren: {}"),
    map: "Tilbud for pårørende på et kart over kommunene i Norge: se hvor det finnes noe, og hva.",
    saved: "Det du har lagret, ligger bare på din egen enhet: ta det med, skriv det ut eller gi det videre.",
    about: "Hvor opplysningene kommer fra, hvor sikre de er, og hvordan Nærmest tar vare på personvernet ditt.",
    list_without_scripts: "Nettleseren din kjører ikke JavaScript, så vi kan ikke vise lista her.",
    country: "Norge",
};
