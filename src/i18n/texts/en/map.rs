//! Texts of the map, in English.

use crate::i18n::texts::{Counted, MapWords, Template};

pub(super) const WORDS: MapWords = MapWords {
    label: "Map of the municipalities. Use the arrow keys to go from one to the next, and Enter to see the services, or the municipalities of a group.",
    hint: "Point at a dot to see which municipality it is.",
    count: Counted {
        none: "no local services",
        one: "1 local service",
        two: " local services",
        more: " local services",
    },
    group: Template("Around {}: {} municipalities"),
    show: Template("Show services for {}"),
    nearer: Template("Zoom in on {}"),
    open: Template("Show the {} municipalities one by one"),
    whole: "The whole country",
    sizes: ["None", "1", "2 or 3", "4 to 7", "8 or more"],
    table: Template("Show as a table: {} municipalities with local services"),
    kommune: "Municipality",
    services: "Local services",
};
