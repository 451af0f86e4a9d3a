//! What services are sorted by: for whom, about what, of which kind, in which language.
//!
//! A new word here does not compile until `texts/` can say it in every language.

use crate::vocabulary;

vocabulary! {
    /// For whom something is (HSDS: `eligibility`).
    Audience, "audience" {
        /// Anybody.
        Everyone = "alle",
        /// Relatives and carers.
        Relatives = "parorende",
        /// Children.
        Children = "barn",
        /// Teenagers and young adults.
        Youth = "ungdom",
        /// Adults.
        Adults = "voksen",
        /// Older people.
        Elderly = "eldre",
        /// Parents.
        Parents = "forelder",
        /// Brothers and sisters.
        Siblings = "sosken",
        /// Spouses and partners.
        Partners = "partner",
    }
}

vocabulary! {
    /// What something is about (HSDS: `taxonomy_term`).
    Topic, "topic" {
        /// Anything.
        General = "generelt",
        /// Mental health.
        MentalHealth = "psykisk-helse",
        /// Alcohol and other substances.
        Substances = "rus",
        /// Dementia.
        Dementia = "demens",
        /// Cancer.
        Cancer = "kreft",
        /// Bodily illness.
        Illness = "somatikk",
        /// Long-term illness.
        Chronic = "kronisk",
        /// Disability.
        Disability = "funksjonsnedsettelse",
        /// Being a parent.
        Parenting = "foreldrerolle",
        /// Children's lives.
        Children = "barn",
        /// Grief.
        Grief = "sorg",
        /// Suicide.
        Suicide = "selvmord",
        /// Violence.
        Violence = "vold",
        /// Sexual assault and abuse.
        Abuse = "overgrep",
        /// Eating disorders.
        EatingDisorders = "spiseforstyrrelser",
        /// Gambling and gaming.
        Gambling = "spill",
        /// Bullying.
        Bullying = "mobbing",
        /// Prison.
        Prison = "fengsel",
        /// Danger to life or health now.
        Emergency = "akutt",
    }
}

vocabulary! {
    /// The kind of a service.
    ServiceType, "service type" {
        /// A centre for relatives.
        CarersCentre = "parorendesenter",
        /// A municipal coordinator for relatives.
        CarersCoordinator = "parorendekoordinator",
        /// A course for relatives.
        CarersSchool = "parorendeskole",
        /// A conversation group.
        SupportGroup = "samtalegruppe",
        /// Somebody who has been through the same.
        PeerSupport = "likeperson",
        /// Open to all, without referral.
        LowThreshold = "lavterskeltilbud",
        /// Respite care.
        Respite = "avlastning",
        /// A hospital's learning and coping centre.
        LearningCentre = "laerings-og-mestringssenter",
        /// A centre for people with cancer and their relatives.
        CancerCentre = "vardesenter",
        /// A café for people with dementia and their relatives.
        DementiaCafe = "demenskafe",
        /// A family centre.
        FamilyCentre = "familiens-hus",
        /// Talks and mediation when things are hard between partners, or parents and children.
        FamilyCounselling = "familievernkontor",
        /// Practical help at home for families.
        FamilyRelief = "familievikar",
        /// Volunteers who visit families with small children.
        HomeStart = "home-start",
        /// A refuge from violence in the family.
        CrisisCentre = "krisesenter",
        /// A local branch of an organisation.
        LocalBranch = "lokallag",
        /// Run by several kommuner together.
        InterMunicipal = "interkommunalt",
        /// Something else.
        Other = "annet",
    }
}

vocabulary! {
    /// A language that help is given in (BCP 47; never plain `no`).
    Tongue, "language" {
        /// Norwegian bokmål.
        Bokmaal = "nb",
        /// Norwegian nynorsk.
        Nynorsk = "nn",
        /// English.
        English = "en",
        /// Northern Sámi.
        NorthernSami = "se",
        /// Lule Sámi.
        LuleSami = "smj",
        /// Southern Sámi.
        SouthernSami = "sma",
        /// Norwegian Sign Language.
        SignLanguage = "nsl",
        /// Arabic.
        Arabic = "ar",
        /// Lithuanian.
        Lithuanian = "lt",
        /// Polish.
        Polish = "pl",
        /// Somali.
        Somali = "so",
        /// Tigrinya.
        Tigrinya = "ti",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Urdu.
        Urdu = "ur",
    }
}

impl Tongue {
    /// Those that have a page of their own: what there is for their speakers, in it.
    pub const SPOKEN: [Self; 8] = [
        Self::Arabic,
        Self::Lithuanian,
        Self::Polish,
        Self::Somali,
        Self::Tigrinya,
        Self::Ukrainian,
        Self::Urdu,
        Self::SignLanguage,
    ];

    /// What such a language calls itself; nothing for others.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Arabic => "العربية",
            Self::Lithuanian => "Lietuvių",
            Self::Polish => "Polski",
            Self::Somali => "Soomaali",
            Self::Tigrinya => "ትግርኛ",
            Self::Ukrainian => "Українська",
            Self::Urdu => "اردو",
            Self::SignLanguage => "Norsk tegnspråk",
            _ => "",
        }
    }
}

vocabulary! {
    /// What it costs to use a service.
    Cost, "cost" {
        /// Nothing.
        Free = "free",
        /// There is a fee.
        Fee = "fee",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether a service needs a referral.
    Referral, "referral" {
        /// None is needed.
        None = "none",
        /// One is needed.
        Required = "required",
        /// Not known.
        Unknown = "unknown",
    }
}

impl Cost {
    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}

impl Referral {
    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}
