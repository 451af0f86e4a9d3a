//! Texts about what the device keeps for times without a network, in nynorsk.

use crate::i18n::texts::OfflineWords;

pub(super) const WORDS: OfflineWords = OfflineWords {
    title: "Utan nett",
    lead: "Når du har vore her éin gong, verkar hjelpetelefonane, møteplassane og det som gjeld for heile landet, òg utan nett. Du kan i tillegg leggje tilboda i eit fylke eller i heile landet på eininga.",
    open: "Vel kva eininga skal ha",
    words: "Kva vil du ha på eininga?\nHeile landet\n{} ({} kB)\nLegg på eininga\nStopp\nFjern frå eininga\nPå eininga: {}\nHentar …\nDet gjekk ikkje. Ingenting er endra, og du kan prøve igjen.",
};
