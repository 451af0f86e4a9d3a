//! Texts of the coverage table, in nynorsk.

use crate::i18n::texts::Template;
use crate::i18n::texts::staff::CoverageWords;

pub(super) const WORDS: CoverageWords = CoverageWords {
    title: "Dekning: kva som er registrert i kvar kommune",
    lead: "Sjå kva kommunar som har kva tiltak for pårørande i Nærmest, og kvar vi ikkje veit om noko.",
    caution: "Ikkje registrert betyr ikkje at det ikkje finst. Tabellen viser berre det vi har funne ei kjelde til.",
    kind: "Slag tiltak",
    all_kinds: "Alle slag",
    fylke: "Fylke",
    country: "Heile landet",
    only: "Vis",
    only_names: ["Alle kommunar", "Berre med noko registrert her", "Berre utan noko registrert her"],
    status: Template("Viser {} kommunar. {} av dei har noko registrert her."),
    kommune: "Kommune",
    here: "Registrert her",
    neighbours: "Hos naboane",
    regional: "Regionalt",
    here_means: "Registrert her: tilbod for kommunen åleine, eller for han og nokre andre.",
    neighbours_means: "Hos naboane: tilbod i dei nærmaste kommunane, som ikkje nemner denne. Spør om de kan bruke dei.",
    regional_means: "Regionalt: tilbod for heile fylket eller helseregionen.",
    sort_by: Template("Sorter etter: {}"),
    map: Template("Kart: {}"),
    legend: ["Ingenting registrert her", "Noko regionalt eller hos naboane", "Registrert her"],
    csv: "Last ned tabellen som CSV",
    csv_name: "dekning.csv",
    of_kommune: Template("Tiltak for {}"),
    back: "Tilbake til alle kommunar",
    nothing: "Ingenting registrert.",
    to_kommune: Template("Alt vi veit om for {}"),
    report_title: "Manglar det noko?",
    report: "Veit du om eit tilbod som ikkje står her? Send namnet, kven det er for, og ei nettside der det står.",
    report_link: "Skriv til oss om eit tilbod som manglar",
    letter: Template("Tilbod som manglar: {}"),
    letter_text: "Kva heiter tilbodet?\nKven er det for?\nKva nettside står det på?\n",
};
