//! Texts about what the device keeps for times without a network, in English.

use crate::i18n::texts::OfflineWords;

pub(super) const WORDS: OfflineWords = OfflineWords {
    title: "Offline",
    lead: "Once you have been here, the helplines, the meetings and what is there for the whole country also work offline. You can also keep the services of a county or of the whole country on your device.",
    open: "Choose what to keep",
    words: "What do you want on your device?\nThe whole country\n{} ({} kB)\nKeep it on the device\nStop\nRemove it from the device\nOn the device: {}\nFetching …\nIt did not work. Nothing has changed, and you can try again.",
};
