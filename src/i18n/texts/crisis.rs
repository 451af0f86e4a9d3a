//! What the panel says where somebody may be in danger: whom to call, and what to do in the next minutes.
//!
//! Only what an authority has published; the sources are named with each text. No methods, no promises.

use super::listed::listed;
use crate::model::danger::Danger;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts of the panel.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct CrisisWords {
    pub talk: &'static str,
    pub steps_title: &'static str,
    pub advice: [Advice; Danger::ALL.len()],
}
}

listed! {
/// What is said of one danger.
#[derive(Clone, Copy)]
pub struct Advice {
    /// Whom to call.
    pub call: &'static str,
    /// Three short sentences; empty where no source was found.
    pub steps: [&'static str; 3],
    /// Who says so.
    pub source: &'static str,
}
}

impl CrisisWords {
    /// What is said of a danger.
    pub fn of(&self, danger: Danger) -> &Advice {
        &self.advice[danger.index()]
    }
}

/// What is said of each danger, in their order.
macro_rules! advice {
    ($($danger:ident => { call: $call:expr, steps: $steps:expr, source: $source:expr $(,)? }),+ $(,)?) => {{
        const fn advice(danger: Danger) -> Advice {
            match danger {
                $(Danger::$danger => Advice { call: $call, steps: $steps, source: $source }),+
            }
        }
        let mut all = [advice(Danger::ALL[0]); Danger::ALL.len()];
        let mut at = 1;
        while at < all.len() {
            all[at] = advice(Danger::ALL[at]);
            at += 1;
        }
        all
    }};
}

/// In bokmål.
pub(super) const NB: CrisisWords = CrisisWords {
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
                "Giftinformasjonen svarer på spørsmål om forgiftning hele døgnet.",
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

/// In English.
pub(super) const EN: CrisisWords = CrisisWords {
    talk: "Talk to somebody now",
    steps_title: "What you can do now",
    advice: advice! {
        Life => {
            call: "Is a life in danger? Call 113.",
            steps: [
                "Say where you are, what has happened, and whether the person is awake and breathing.",
                "Is 113 busy? Do not hang up.",
                "Rather call once too often.",
            ],
            source: "Sources: Helse Stavanger and Norsk Luftambulanse.",
        },
        Suicide => {
            call: "Is a life in danger? Call 113.",
            steps: [
                "Ask straight out whether they think of taking their own life. Asking does not raise the danger.",
                "Stay with them until help has come. Let others help you.",
                "Take away what can hurt, if you can do it safely.",
            ],
            source: "Sources: Helsenorge, Helse Vest and the Armed Forces.",
        },
        SelfHarm => {
            call: "Is a life in danger? Call 113.",
            steps: [
                "Give yourself time to become calm before you talk.",
                "Ask straight out whether it was on purpose. Do not punish or threaten.",
                "Call 113 or 116 117 if there are plans of suicide, or if you have a bad feeling.",
            ],
            source: "Sources: Bufdir, snakkomselvmord.no and NSSF.",
        },
        Overdose => {
            call: "Is a life in danger? Call 113.",
            steps: [
                "Call 113 at once. They tell you what to do. Nobody is punished for calling.",
                "Not breathing? Give naloxone if you have it, and start CPR.",
                "Breathing, but not waking up? Lay the person on their side, and stay.",
            ],
            source: "Sources: Helsenorge and RUSinfo.",
        },
        Violence => {
            call: "Is it happening now? Call the police on 112. Is somebody hurt? Call 113.",
            steps: [
                "Has somebody gripped your throat? Call 113, even if you feel well.",
                "Call VO-linjen, free and anonymous, for somebody else, too. A crisis centre needs no referral.",
                "Are you worried about somebody else? Say what you fear, and that you are there later, too.",
            ],
            source: "Sources: hvorlite.no, the crisis centres and the police.",
        },
        Child => {
            call: "Is it happening now? Call the police on 112. Is somebody hurt? Call 113.",
            steps: [
                "Is a child in danger now? Call 112. Otherwise you can call 116 111, day and night.",
                "You need no proof to tell somebody. You can ask for advice without giving names.",
                "Are you a child? It is not your job to stop the one who hits. Get to safety, and call.",
            ],
            source: "Sources: 116111.no and the police.",
        },
        Abuse => {
            call: "Is it happening now? Call the police on 112. Is somebody hurt? Call 113.",
            steps: [
                "A centre for victims of assault can help you. Legevakt on 116 117 tells you where it is.",
                "If you can, wait with washing and changing clothes until you have been there.",
                "You need not report it to the police to get help.",
            ],
            source: "Source: Legevaktindeks.",
        },
        Psychosis => {
            call: "Is a life in danger? Call 113. Does somebody threaten with a weapon or violence? Call 112.",
            steps: [
                "Urgent, but no danger to life? Call legevakt on 116 117.",
                "Legevakt can bring in those who work with mental health where you live.",
                "Does the person refuse help? Tell legevakt, the GP or the municipal doctor.",
            ],
            source: "Sources: Helsenorge and the Directorate of Health.",
        },
        Poison => {
            call: "Is a life in danger? Call 113.",
            steps: [
                "The poison line, Giftinformasjonen, answers questions about poisoning day and night.",
                "Call 113 if the person does not respond, or does not breathe as usual.",
                "Never give drink to somebody who is unconscious.",
            ],
            source: "Sources: Helsenorge and RUSinfo.",
        },
        Fire => {
            call: "Is there a fire? Call 110.",
            steps: [
                "",
                "",
                "",
            ],
            source: "",
        },
    },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_sentences_with_their_source_or_none() {
        for words in [NB, EN] {
            for &danger in Danger::ALL {
                let Advice { call, steps, source } = words.of(danger);
                assert!(steps.iter().all(|step| step.is_empty() == source.is_empty()), "{danger:?}");
                let is_short = |step: &&str| step.ends_with(['.', '?']) && step.len() < 120;
                assert!(source.is_empty() || steps.iter().all(is_short), "{danger:?}");
                assert!(["113", "110"].iter().any(|number| call.contains(number)), "{danger:?}");
            }
        }
    }
}
