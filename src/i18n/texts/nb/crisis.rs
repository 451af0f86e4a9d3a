//! What the panel says where somebody may be in danger, in bokmål.

use crate::i18n::texts::crisis::advice;
use crate::i18n::texts::{Advice, CrisisWords};
use crate::model::danger::Danger;
use crate::vocabulary::Vocabulary;

pub(in crate::i18n::texts) const WORDS: CrisisWords = CrisisWords {
    talk: "Snakk med noen nå",
    steps_title: "Dette kan du gjøre nå",
    advice: advice! {
        Life => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Si hvor dere er, hva som har skjedd, og om personen er våken og puster.",
                "Er det opptatt på 113? Ikke legg på.",
                "Ring heller en gang for mye.",
            ],
            source: "Kilder: Helse Stavanger og Norsk Luftambulanse.",
        },
        Suicide => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Spør rett ut om personen tenker på å ta livet sitt. Det øker ikke faren.",
                "Bli hos personen til hjelpen har kommet. Få gjerne flere til å hjelpe deg.",
                "Fjern det som kan skade, hvis du kan gjøre det trygt.",
            ],
            source: "Kilder: Helsenorge, Helse Vest og Forsvaret.",
        },
        SelfHarm => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Ta deg tid til å bli rolig selv før du snakker med personen.",
                "Spør rett ut om det var med vilje. Ikke straff og ikke tru.",
                "Ring 113 eller 116 117 hvis personen har planer om å ta livet sitt, eller du har en dårlig magefølelse.",
            ],
            source: "Kilder: Bufdir, snakkomselvmord.no og NSSF.",
        },
        Overdose => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Ring 113 med en gang. De sier deg hva du skal gjøre. Ingen blir straffet for å ringe.",
                "Puster personen ikke? Gi nalokson hvis du har det, og start hjerte- og lungeredning.",
                "Puster personen, men våkner ikke? Legg personen på siden, og bli der.",
            ],
            source: "Kilder: Helsenorge og RUSinfo.",
        },
        Violence => {
            call: "Skjer det nå? Ring politiet på 112. Er noen skadet? Ring 113.",
            steps: [
                "Har noen tatt deg rundt halsen? Ring 113, også om du føler deg bra.",
                "Ring VO-linjen, gratis og anonymt, også for en annen. Til et krisesenter trenger du ingen henvisning.",
                "Er du bekymret for en annen? Si hva du er redd for, og at du er der også senere.",
            ],
            source: "Kilder: hvorlite.no, krisesentrene og politiet.",
        },
        Child => {
            call: "Skjer det nå? Ring politiet på 112. Er noen skadet? Ring 113.",
            steps: [
                "Er et barn i fare nå, ring 112. Ellers kan du ringe 116 111, hele døgnet.",
                "Du trenger ikke bevis for å si fra. Du kan be om råd uten å si navn.",
                "Er du barn selv? Det er ikke din jobb å stoppe den som slår. Kom deg i trygghet, og ring.",
            ],
            source: "Kilder: 116111.no og politiet.",
        },
        Abuse => {
            call: "Skjer det nå? Ring politiet på 112. Er noen skadet? Ring 113.",
            steps: [
                "Du kan få hjelp på et overgrepsmottak. Legevakten på 116 117 sier hvor det er.",
                "Vent helst med å vaske deg og skifte klær til du har vært der.",
                "Du trenger ikke anmelde til politiet for å få hjelp.",
            ],
            source: "Kilde: Legevaktindeks.",
        },
        Psychosis => {
            call: "Er det fare for liv? Ring 113. Truer noen med våpen eller vold? Ring 112.",
            steps: [
                "Haster det, men er det ikke fare for liv? Ring legevakten på 116 117.",
                "Legevakten kan få hjelp av dem som arbeider med psykisk helse der du bor.",
                "Vil personen ikke ha hjelp? Si fra til legevakten, fastlegen eller kommunelegen.",
            ],
            source: "Kilder: Helsenorge og Helsedirektoratet.",
        },
        Poison => {
            call: "Er det fare for liv? Ring 113.",
            steps: [
                "Har noen fått i seg noe giftig? Giftinformasjonen svarer hele døgnet.",
                "Ring 113 hvis personen ikke svarer, eller ikke puster som vanlig.",
                "Gi aldri drikke til en som er bevisstløs.",
            ],
            source: "Kilder: Helsenorge og RUSinfo.",
        },
        Fire => {
            call: "Brenner det? Ring 110.",
            steps: [
                "",
                "",
                "",
            ],
            source: "",
        },
    },
};
