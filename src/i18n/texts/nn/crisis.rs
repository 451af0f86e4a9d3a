//! What the panel says where somebody may be in danger, in nynorsk.

use crate::i18n::texts::crisis::advice;
use crate::i18n::texts::{Advice, CrisisWords};
use crate::model::danger::Danger;
use crate::vocabulary::Vocabulary;

pub(super) const WORDS: CrisisWords = CrisisWords {
    talk: "Snakk med nokon no",
    steps_title: "Dette kan du gjere no",
    advice: advice! {
        Life => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Sei kvar de er, kva som har hendt, og om personen er vaken og pustar.",
                "Er det opptatt på 113? Ikkje legg på.",
                "Ring heller ein gong for mykje.",
            ],
            source: "Kjelder: Helse Stavanger og Norsk Luftambulanse.",
        },
        Suicide => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Spør rett ut om personen tenkjer på å ta livet sitt. Det aukar ikkje faren.",
                "Bli hos personen til hjelpa har kome. Få gjerne fleire til å hjelpe deg.",
                "Fjern det som kan skade, om du kan gjere det trygt.",
            ],
            source: "Kjelder: Helsenorge, Helse Vest og Forsvaret.",
        },
        SelfHarm => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Ta deg tid til å bli roleg sjølv før du snakkar med personen.",
                "Spør rett ut om det var med vilje. Ikkje straff og ikkje trug.",
                "Ring 113 eller 116 117 om personen har planar om å ta livet sitt, eller du har ei vond kjensle.",
            ],
            source: "Kjelder: Bufdir, snakkomselvmord.no og NSSF.",
        },
        Overdose => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Ring 113 med ein gong. Dei seier deg kva du skal gjere. Ingen blir straffa for å ringe.",
                "Pustar ikkje personen? Gi nalokson om du har det, og start hjarte- og lungeredning.",
                "Pustar personen, men vaknar ikkje? Legg personen på sida, og bli der.",
            ],
            source: "Kjelder: Helsenorge og RUSinfo.",
        },
        Violence => {
            call: "Skjer det no? Ring politiet på 112. Er nokon skadd? Ring 113.",
            steps: [
                "Har nokon teke deg rundt halsen? Ring 113, sjølv om du kjenner deg bra.",
                "Ring VO-linjen, gratis og anonymt, òg for ein annan. Til eit krisesenter treng du inga tilvising.",
                "Er du uroleg for ein annan? Sei kva du er redd for, og at du er der òg seinare.",
            ],
            source: "Kjelder: hvorlite.no, krisesentera og politiet.",
        },
        Child => {
            call: "Skjer det no? Ring politiet på 112. Er nokon skadd? Ring 113.",
            steps: [
                "Er eit barn i fare no, ring 112. Elles kan du ringe 116 111, heile døgnet.",
                "Du treng ikkje bevis for å seie frå. Du kan be om råd utan å seie namn.",
                "Er du barn sjølv? Det er ikkje din jobb å stoppe den som slår. Kom deg i tryggleik, og ring.",
            ],
            source: "Kjelder: 116111.no og politiet.",
        },
        Abuse => {
            call: "Skjer det no? Ring politiet på 112. Er nokon skadd? Ring 113.",
            steps: [
                "Du kan få hjelp på eit overgrepsmottak. Legevakta på 116 117 seier kvar det er.",
                "Vent helst med å vaske deg og skifte klede til du har vore der.",
                "Du treng ikkje melde det til politiet for å få hjelp.",
            ],
            source: "Kjelde: Legevaktindeks.",
        },
        Psychosis => {
            call: "Er det fare for liv? Ring 113. Trugar nokon med våpen eller vald? Ring 112.",
            steps: [
                "Hastar det, men er det ikkje fare for liv? Ring legevakta på 116 117.",
                "Legevakta kan få hjelp av dei som arbeider med psykisk helse der du bur.",
                "Vil ikkje personen ha hjelp? Sei frå til legevakta, fastlegen eller kommunelegen.",
            ],
            source: "Kjelder: Helsenorge og Helsedirektoratet.",
        },
        Poison => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Har nokon fått i seg noko giftig? Giftinformasjonen svarar heile døgnet.",
                "Ring 113 om personen ikkje svarar, eller ikkje pustar som vanleg.",
                "Gi aldri drikke til ein som er medvitslaus.",
            ],
            source: "Kjelder: Helsenorge og RUSinfo.",
        },
        Fire => {
            call: "Brenn det? Ring 110.",
            steps: [
                "",
                "",
                "",
            ],
            source: "",
        },
    },
};
