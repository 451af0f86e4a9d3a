//! Texts of the page that tells how to follow the calendar, in Northern Sámi.

use crate::i18n::texts::{Section, SubscribeWords};

pub(super) const WORDS: SubscribeWords = SubscribeWords {
    lead: "De bohtet deaivvadeamit dan kaleandarii maid juo geavahat. Ođđa beaivvit, sirdimat ja šluhttemat bohtet iešalddes.",
    open: "Raba kaleandaris",
    address: "Kaleandara čujuhus",
    copy: "Merke čujuhusa ja kopiere dan.",
    code: "Skánne telefovnnain, de bohtet deaivvadeamit kaleandarii doppe.",
    empty: "Juste dál lea dát kaleandar guorus: eat dieđe beivviid maid lágideaddji ieš lea addán. Sáhtát almmatge čuovvut dan. De bohtet beaivvit go mii oažžut dieđu.",
    notes: "Kaleandarprográmma viežžá ieš čujuhusa, dábálaččat oktii beaivvis. De diehtá prográmma fitnodat guđe kaleandara oaččut. Mii eat oaččo diehtit dan.",
    steps: [
        Section {
            title: "iPhone ja iPad",
            text: "Deaddil «Raba kaleandaris» ja vástit juo. Jus ii dáhpáhuva mihkkege: raba Innstillinger, vállje Kalender, Kontoer, Legg til konto, Annet ja «Legg til kalenderabonnement», ja liibme čujuhusa.",
        },
        Section {
            title: "Android ja Google Kalender",
            text: "Telefovnna áppa ii sáhte ieš lasihit kaleandara. Raba calendar.google.com dihtoris, deaddil plussa «Andre kalendere» bálddas, vállje «Fra nettadresse» ja liibme čujuhusa. Dan maŋŋá oainnát deaivvademiid telefovnnas maid.",
        },
        Section {
            title: "Outlook",
            text: "Vállje «Legg til kalender». Vállje de «Abonner fra internett», ja liibme čujuhusa.",
        },
        Section {
            title: "Thunderbird",
            text: "Deaddil olgeš boaluin kaleandarlisttus. Vállje «Ny kalender» ja de «På nettverket». Liibme čujuhusa.",
        },
        Section {
            title: "Mac",
            text: "Deaddil «Raba kaleandaris». Dahje vállje Arkiv ja «Nytt kalenderabonnement», ja liibme čujuhusa.",
        },
    ],
};
