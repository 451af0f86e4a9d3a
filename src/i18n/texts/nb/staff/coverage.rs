//! Texts of the coverage table, in bokmål.

use crate::i18n::texts::Template;
use crate::i18n::texts::staff::CoverageWords;

pub(super) const WORDS: CoverageWords = CoverageWords {
    title: "Dekning: hva som er registrert i hver kommune",
    lead: "Se hvilke kommuner som har hvilke tiltak for pårørende i Nærmest, og hvor vi ikke vet om noe.",
    caution: "Ikke registrert betyr ikke at det ikke finnes. Tabellen viser bare hva vi har funnet en kilde til.",
    kind: "Slag tiltak",
    all_kinds: "Alle slag",
    fylke: "Fylke",
    country: "Hele landet",
    only: "Vis",
    only_names: ["Alle kommuner", "Bare med noe registrert her", "Bare uten noe registrert her"],
    status: Template("Viser {} kommuner. {} av dem har noe registrert her."),
    kommune: "Kommune",
    here: "Registrert her",
    neighbours: "Hos naboene",
    regional: "Regionalt",
    here_means: "Registrert her: tilbud for kommunen alene, eller for den og noen andre.",
    neighbours_means: "Hos naboene: tilbud i de nærmeste kommunene, som ikke nevner denne. Spør om dere kan bruke dem.",
    regional_means: "Regionalt: tilbud for hele fylket eller helseregionen.",
    sort_by: Template("Sorter etter: {}"),
    map: Template("Kart: {}"),
    legend: ["Ingenting registrert her", "Noe regionalt eller hos naboene", "Registrert her"],
    csv: "Last ned tabellen som CSV",
    csv_name: "dekning.csv",
    of_kommune: Template("Tiltak for {}"),
    back: "Tilbake til alle kommuner",
    nothing: "Ingenting registrert.",
    to_kommune: Template("Alt vi vet om for {}"),
    report_title: "Mangler det noe?",
    report: "Vet du om et tilbud som ikke står her? Send navnet, hvem det er for, og en nettside der det står.",
    report_link: "Skriv til oss om et tilbud som mangler",
    letter: Template("Tilbud som mangler: {}"),
    letter_text: "Hva heter tilbudet?\nHvem er det for?\nHvilken nettside står det på?\n",
};
