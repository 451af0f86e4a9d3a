//! Texts of the coverage table, in English.

use crate::i18n::texts::Template;
use crate::i18n::texts::staff::CoverageWords;

pub(super) const WORDS: CoverageWords = CoverageWords {
    title: "Coverage: what is registered in each municipality",
    lead: "See which municipalities have which measures for relatives in Nærmest, and where we know of none.",
    caution: "Not registered does not mean that it does not exist. The table only shows what we have found a source for.",
    kind: "Kind of measure",
    all_kinds: "All kinds",
    fylke: "County",
    country: "The whole country",
    only: "Show",
    only_names: [
        "All municipalities",
        "Only with something registered here",
        "Only with nothing registered here",
    ],
    status: Template("Showing {} municipalities. {} of them have something registered here."),
    kommune: "Municipality",
    here: "Registered here",
    neighbours: "At the neighbours",
    regional: "Regional",
    here_means: "Registered here: services for the municipality alone, or for it and some others.",
    neighbours_means: "At the neighbours: services in the nearest municipalities that do not name this one. Ask whether you may use them.",
    regional_means: "Regional: services for the whole county or health region.",
    sort_by: Template("Sort by: {}"),
    map: Template("Map: {}"),
    legend: ["Nothing registered here", "Something regional or at the neighbours", "Registered here"],
    csv: "Download the table as CSV",
    csv_name: "coverage.csv",
    of_kommune: Template("Measures for {}"),
    back: "Back to all municipalities",
    nothing: "Nothing registered.",
    to_kommune: Template("All we know of for {}"),
    report_title: "Is something missing?",
    report: "Do you know of a service that is not here? Send its name, whom it is for, and a web page that tells of it.",
    report_link: "Write to us about a service that is missing",
    letter: Template("Missing service: {}"),
    letter_text: "What is the service called?\nWhom is it for?\nWhich web page tells of it?\n",
};
