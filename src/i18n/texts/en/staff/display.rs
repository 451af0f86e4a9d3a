//! Texts of the page for whoever keeps a display, in English.

use crate::i18n::texts::Template;
use crate::i18n::texts::staff::DisplayWords;

pub(super) const WORDS: DisplayWords = DisplayWords {
    title: "Set up a display",
    lead: "Make the address of a touch display that stands in a learning and mastery centre or another open place.",
    place: "The municipality where it stands",
    no_place: "Not chosen",
    languages: "Languages on the display; it starts in the first",
    first: "The page where everybody begins",
    first_usual: "The page of the municipality",
    idle: "So long it waits before it asks whether somebody is there",
    seconds: Template("{} seconds"),
    rest: "What it shows while nobody is there",
    rest_all: "Clock, meetings and open helplines",
    rest_clock: "Only the clock",
    rest_meetings: "Clock and meetings",
    rest_helplines: "Clock and open helplines",
    quiet: "The hour of the night at which it starts afresh",
    report: "E-mail or web page for telling of faults",
    orientation: "How the display hangs",
    auto: "The display says it itself",
    portrait: "Tall",
    landscape: "Wide",
    misread: "We did not understand this",
    result: "The address of the display",
    address: "Type this on the display, or copy it",
    show: "See what it will look like",
    code: "Take the address to the display.",
    steps_title: "How to set it up",
    steps: [
        "Get a small computer with Debian and a touch display. Ask whoever runs the network for help.",
        "Fetch the folder deploy/kiosk from the code, and run install with the address above.",
        "Hang it so that what is pressed is between 40 and 120 cm above the floor, with free space before it.",
        "Turn it away from the queue. What people look up here is their own business.",
        "Hold a finger in the upper left corner for five seconds to see how the display is doing.",
        "It looks for news every half hour, and uses it when nobody is there.",
    ],
};
