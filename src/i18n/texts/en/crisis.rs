//! What the panel says where somebody may be in danger, in English.

use crate::i18n::texts::crisis::advice;
use crate::i18n::texts::{Advice, CrisisWords};
use crate::model::danger::Danger;
use crate::vocabulary::Vocabulary;

pub(super) const WORDS: CrisisWords = CrisisWords {
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
