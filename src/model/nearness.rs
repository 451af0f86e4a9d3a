//! How near to a kommune something is, as people say it: not in kilometres, which are only between points.

use crate::vocabulary;

vocabulary! {
    /// How near to a kommune something is, nearest first.
    Nearness, "nearness" {
        /// In the kommune, for it alone.
        Local = "her",
        /// For the kommune and some others.
        Shared = "felles",
        /// In a kommune beside it, which it does not serve by its own words.
        Neighbour = "nabo",
        /// For the fylke.
        Fylke = "fylke",
        /// For the health region.
        Region = "helseregion",
        /// For the whole country.
        National = "landet",
        /// Somewhere; no place was chosen.
        Anywhere = "overalt",
    }
}
