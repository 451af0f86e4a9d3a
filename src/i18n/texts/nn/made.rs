//! What stands only in pages made beforehand, in nynorsk.

use crate::i18n::texts::Template;
use crate::i18n::texts::made::MadeTexts;

pub(in crate::i18n::texts) const WORDS: MadeTexts = MadeTexts {
    failed: "Søk og filter verkar ikkje akkurat no, men resten av sida og numra øvst kan du bruke.",
    without_program: "Sida verkar som ho står: nummer, lenker og tekst. Søk og filter treng eit program som nettlesaren din ikkje kan køyre.",
    new_version: "Ny versjon – last inn",
    new_data: "Nye opplysningar – last inn",
    newer: "Opplysningane er nyare enn programmet som nettlesaren din har. Last sida på nytt. Det som står her, og numra øvst kan du bruke.",
    talk_meanwhile: "Treng du nokon å snakke med no?",
    of_place: "Alt vi veit om i kommunen du har valt",
    of_topic: "Sida om temaet du har valt",
    start: "Finn hjelp nær deg når du er pårørande: tilbod i kommunen din, hjelpetelefonar som svarar, og stader der du møter andre i same situasjon.",
    finder: "Tilbod for pårørande i heile Noreg: nokon å snakke med, avlasting, kurs og grupper. Vel kommunen din, så ser du det næraste først.",
    topic: Template("{}: kven du kan ringe no, hjelp i nærleiken og møteplassar for pårørande i Noreg."),
    kommune: Template(
        "Hjelp for pårørande i {}, {}: tilbod i kommunen, i nærleiken og for heile landet, med telefonnummer, møteplassar og hjelpetelefonar.",
    ),
    part: Template(
        "{}: kommunane, kven du kan ringe no, og tilbod for pårørande som gjeld i fleire kommunar.",
    ),
    kommuner: "Alle kommunar i Noreg frå A til Å. Vel din, og sjå kva som finst for deg som er pårørande.",
    helplines: "Hjelpetelefonar og chattar for pårørande og andre som har det vanskeleg: kven dei er for, når dei svarar, og kva dei kostar.",
    calendar: "Kafear, grupper og kurs for pårørande, dag for dag: kvar, når og for kven.",
    poster: "Møteplassane for pårørande denne månaden på eitt ark, til å skrive ut og henge opp.",
    subscribe: "Få møta for pårørande inn i din eigen kalender. Sjå korleis du gjer det på telefon og PC.",
    without_sure_dates: Template("Desse har ingen sikre datoar enno. Spør arrangøren: {}"),
    map: "Tilbod for pårørande på eit kart over kommunane i Noreg: sjå kvar det finst noko, og kva.",
    saved: "Det du har lagra, ligg berre på di eiga eining: ta det med, skriv det ut eller gi det vidare.",
    about: "Kvar opplysningane kjem frå, kor sikre dei er, og korleis Nærmest tek vare på personvernet ditt.",
    list_without_scripts: "Nettlesaren din køyrer ikkje JavaScript, så vi kan ikkje vise lista her.",
    country: "Noreg",
};
