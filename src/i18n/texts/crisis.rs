//! What the panel says where somebody may be in danger: whom to call, and what to do in the next minutes.
//!
//! Only what an authority has published; the sources are named with each text. No methods, no promises.

use crate::model::danger::Danger;
use crate::model::lang::Lang;

/// The panel in one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct CrisisTexts {
    pub call: fn(Danger) -> &'static str,
    pub talk: &'static str,
    pub steps_title: &'static str,
    /// Three short sentences; none where no source was found.
    pub steps: fn(Danger) -> &'static [&'static str],
    pub source: fn(Danger) -> &'static str,
}

/// The texts of a language.
pub fn crisis_texts(lang: Lang) -> &'static CrisisTexts {
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

const NB: CrisisTexts = CrisisTexts {
    call: |danger| match danger {
        Danger::Fire => "Brenner det? Ring 110.",
        Danger::Violence | Danger::Child | Danger::Abuse => {
            "Skjer det nå? Ring politiet på 112. Er noen skadet? Ring 113."
        }
        Danger::Psychosis => "Er det fare for liv? Ring 113. Truer noen med våpen eller vold? Ring 112.",
        _ => "Er det fare for liv? Ring 113.",
    },
    talk: "Snakk med noen nå",
    steps_title: "Dette kan du gjøre nå",
    steps: |danger| match danger {
        Danger::Suicide => &[
            "Spør rett ut om personen tenker på å ta livet sitt. Det øker ikke faren.",
            "Bli hos personen til hjelpen har kommet. Få gjerne flere til å hjelpe deg.",
            "Fjern det som kan skade, hvis du kan gjøre det trygt.",
        ],
        Danger::SelfHarm => &[
            "Ta deg tid til å bli rolig selv før du snakker med personen.",
            "Spør rett ut om det var med vilje. Ikke straff og ikke tru.",
            "Ring 113 eller 116 117 hvis personen har planer om å ta livet sitt, eller du har en dårlig magefølelse.",
        ],
        Danger::Overdose => &[
            "Ring 113 med en gang. De sier deg hva du skal gjøre. Ingen blir straffet for å ringe.",
            "Puster personen ikke? Gi nalokson hvis du har det, og start hjerte- og lungeredning.",
            "Puster personen, men våkner ikke? Legg personen på siden, og bli der.",
        ],
        Danger::Violence => &[
            "Har noen tatt deg rundt halsen? Ring 113, også om du føler deg bra.",
            "Ring VO-linjen, gratis og anonymt, også for en annen. Til et krisesenter trenger du ingen henvisning.",
            "Er du bekymret for en annen? Si hva du er redd for, og at du er der også senere.",
        ],
        Danger::Child => &[
            "Er et barn i fare nå, ring 112. Ellers kan du ringe 116 111, hele døgnet.",
            "Du trenger ikke bevis for å si fra. Du kan be om råd uten å si navn.",
            "Er du barn selv? Det er ikke din jobb å stoppe den som slår. Kom deg i trygghet, og ring.",
        ],
        Danger::Abuse => &[
            "Du kan få hjelp på et overgrepsmottak. Legevakten på 116 117 sier hvor det er.",
            "Vent helst med å vaske deg og skifte klær til du har vært der.",
            "Du trenger ikke anmelde til politiet for å få hjelp.",
        ],
        Danger::Psychosis => &[
            "Haster det, men er det ikke fare for liv? Ring legevakten på 116 117.",
            "Legevakten kan få hjelp av dem som arbeider med psykisk helse der du bor.",
            "Vil personen ikke ha hjelp? Si fra til legevakten, fastlegen eller kommunelegen.",
        ],
        Danger::Poison => &[
            "Giftinformasjonen svarer på spørsmål om forgiftning hele døgnet.",
            "Ring 113 hvis personen ikke svarer, eller ikke puster som vanlig.",
            "Gi aldri drikke til en som er bevisstløs.",
        ],
        Danger::Fire => &[],
        Danger::Life => &[
            "Si hvor dere er, hva som har skjedd, og om personen er våken og puster.",
            "Er det opptatt på 113? Ikke legg på.",
            "Ring heller en gang for mye.",
        ],
    },
    source: |danger| match danger {
        Danger::Suicide => "Kilder: Helsenorge, Helse Vest og Forsvaret.",
        Danger::SelfHarm => "Kilder: Bufdir, snakkomselvmord.no og NSSF.",
        Danger::Overdose => "Kilder: Helsenorge og RUSinfo.",
        Danger::Violence => "Kilder: hvorlite.no, krisesentrene og politiet.",
        Danger::Child => "Kilder: 116111.no og politiet.",
        Danger::Abuse => "Kilde: Legevaktindeks.",
        Danger::Psychosis => "Kilder: Helsenorge og Helsedirektoratet.",
        Danger::Poison => "Kilder: Helsenorge og RUSinfo.",
        Danger::Life => "Kilder: Helse Stavanger og Norsk Luftambulanse.",
        Danger::Fire => "",
    },
};

const EN: CrisisTexts = CrisisTexts {
    call: |danger| match danger {
        Danger::Fire => "Is there a fire? Call 110.",
        Danger::Violence | Danger::Child | Danger::Abuse => {
            "Is it happening now? Call the police on 112. Is somebody hurt? Call 113."
        }
        Danger::Psychosis => {
            "Is a life in danger? Call 113. Does somebody threaten with a weapon or violence? Call 112."
        }
        _ => "Is a life in danger? Call 113.",
    },
    talk: "Talk to somebody now",
    steps_title: "What you can do now",
    steps: |danger| match danger {
        Danger::Suicide => &[
            "Ask straight out whether they think of taking their own life. Asking does not raise the danger.",
            "Stay with them until help has come. Let others help you.",
            "Take away what can hurt, if you can do it safely.",
        ],
        Danger::SelfHarm => &[
            "Give yourself time to become calm before you talk.",
            "Ask straight out whether it was on purpose. Do not punish or threaten.",
            "Call 113 or 116 117 if there are plans of suicide, or if you have a bad feeling.",
        ],
        Danger::Overdose => &[
            "Call 113 at once. They tell you what to do. Nobody is punished for calling.",
            "Not breathing? Give naloxone if you have it, and start CPR.",
            "Breathing, but not waking up? Lay the person on their side, and stay.",
        ],
        Danger::Violence => &[
            "Has somebody gripped your throat? Call 113, even if you feel well.",
            "Call VO-linjen, free and anonymous, for somebody else, too. A crisis centre needs no referral.",
            "Are you worried about somebody else? Say what you fear, and that you are there later, too.",
        ],
        Danger::Child => &[
            "Is a child in danger now? Call 112. Otherwise you can call 116 111, day and night.",
            "You need no proof to tell somebody. You can ask for advice without giving names.",
            "Are you a child? It is not your job to stop the one who hits. Get to safety, and call.",
        ],
        Danger::Abuse => &[
            "A centre for victims of assault can help you. Legevakt on 116 117 tells you where it is.",
            "If you can, wait with washing and changing clothes until you have been there.",
            "You need not report it to the police to get help.",
        ],
        Danger::Psychosis => &[
            "Urgent, but no danger to life? Call legevakt on 116 117.",
            "Legevakt can bring in those who work with mental health where you live.",
            "Does the person refuse help? Tell legevakt, the GP or the municipal doctor.",
        ],
        Danger::Poison => &[
            "The poison line, Giftinformasjonen, answers questions about poisoning day and night.",
            "Call 113 if the person does not respond, or does not breathe as usual.",
            "Never give drink to somebody who is unconscious.",
        ],
        Danger::Fire => &[],
        Danger::Life => &[
            "Say where you are, what has happened, and whether the person is awake and breathing.",
            "Is 113 busy? Do not hang up.",
            "Rather call once too often.",
        ],
    },
    source: |danger| match danger {
        Danger::Suicide => "Sources: Helsenorge, Helse Vest and the Armed Forces.",
        Danger::SelfHarm => "Sources: Bufdir, snakkomselvmord.no and NSSF.",
        Danger::Overdose => "Sources: Helsenorge and RUSinfo.",
        Danger::Violence => "Sources: hvorlite.no, the crisis centres and the police.",
        Danger::Child => "Sources: 116111.no and the police.",
        Danger::Abuse => "Source: Legevaktindeks.",
        Danger::Psychosis => "Sources: Helsenorge and the Directorate of Health.",
        Danger::Poison => "Sources: Helsenorge and RUSinfo.",
        Danger::Life => "Sources: Helse Stavanger and Norsk Luftambulanse.",
        Danger::Fire => "",
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn three_sentences_with_their_source_or_none() {
        for &lang in Lang::ALL {
            let texts = crisis_texts(lang);
            for &danger in Danger::ALL {
                let steps = (texts.steps)(danger);
                assert!(steps.is_empty() || steps.len() == 3, "{danger:?}");
                assert_eq!(steps.is_empty(), (texts.source)(danger).is_empty(), "{danger:?}");
                assert!(
                    steps.iter().all(|step| step.ends_with(['.', '?']) && step.len() < 120),
                    "{danger:?}"
                );
                assert!(
                    ["113", "110"].iter().any(|number| (texts.call)(danger).contains(number)),
                    "{danger:?}"
                );
            }
        }
    }
}
