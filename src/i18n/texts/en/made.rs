//! What stands only in pages made beforehand, in English.

use crate::i18n::texts::Template;
use crate::i18n::texts::made::MadeTexts;

pub(in crate::i18n::texts) const WORDS: MadeTexts = MadeTexts {
    failed: "Search and filters do not work right now, but you can use the rest of the page and the numbers at the top.",
    without_program: "This page works as it stands: numbers, links and text. Search and filters need a program that your browser cannot run.",
    new_version: "New version – reload",
    new_data: "New information – reload",
    newer: "The information is newer than the program in your browser. Reload the page. You can use what you see here and the numbers at the top.",
    talk_meanwhile: "Do you need somebody to talk to now?",
    of_place: "All we know of in the municipality you have chosen",
    of_topic: "The page about the topic you have chosen",
    start: "Find help near you when you are a relative or carer in Norway: services in your municipality, helplines that answer, and places to meet others like you.",
    finder: "Services for relatives and carers all over Norway: somebody to talk to, respite, courses and groups. Choose your municipality to see the nearest first.",
    topic: Template(
        "{}: whom to call now, help nearby and meeting places for relatives and carers in Norway.",
    ),
    kommune: Template(
        "Help for relatives and carers in {}, {}: services in the municipality, nearby and nationwide, with phone numbers, meeting places and helplines.",
    ),
    part: Template(
        "{}: its municipalities, whom to call now, and services for relatives and carers in several of them.",
    ),
    kommuner: "Every municipality in Norway from A to Å. Choose yours to see what there is for relatives and carers.",
    helplines: "Helplines and chats for relatives, carers and others who are having a hard time: who they are for, when they answer and what they cost.",
    calendar: "Cafés, groups and courses for relatives and carers in Norway, day by day: where, when and for whom.",
    poster: "The month's meeting places for relatives and carers on one sheet, to print and put up.",
    subscribe: "Get the meeting places for relatives and carers into your own calendar, on the phone or the computer.",
    without_sure_dates: Template("These have no sure dates yet. Ask the host: {}"),
    map: "Services for relatives and carers on a map of the municipalities of Norway: see where there is something, and what.",
    saved: "What you have saved is kept on your own device only: take it with you, print it or hand it on.",
    about: "Where the information comes from, how sure it is, and how Nærmest protects your privacy.",
    list_without_scripts: "Your browser does not run JavaScript, so we cannot show the list here.",
    country: "Norway",
};
