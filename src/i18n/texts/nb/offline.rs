//! Texts about what the device keeps for times without a network, in bokmål.

use crate::i18n::texts::OfflineWords;

pub(in crate::i18n::texts) const WORDS: OfflineWords = OfflineWords {
    title: "Uten nett",
    lead: "Når du har vært her en gang, virker hjelpetelefonene, møteplassene og det som gjelder for hele landet, også uten nett. Du kan i tillegg legge tilbudene i et fylke eller i hele landet på enheten.",
    open: "Velg hva enheten skal ha",
    words: "Hva vil du ha på enheten?\nHele landet\n{} ({} kB)\nLegg på enheten\nStopp\nFjern fra enheten\nPå enheten: {}\nHenter …\nDet gikk ikke. Ingenting er endret, og du kan prøve igjen.",
};
