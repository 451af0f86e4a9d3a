//! What people call the words of the closed lists, in nynorsk.

use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::i18n::texts::names::names;
use crate::model::channel::{ChannelCost, ChannelKind};
use crate::model::meeting::RegistrationKind;
use crate::model::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};
use crate::schedule::holidays::Holiday;
use crate::schedule::occurrence::OccurrenceStatus;

names!(AUDIENCE of Audience {
    Everyone: "Alle",
    Relatives: "Pårørande",
    Children: "Barn",
    Youth: "Ungdom",
    Adults: "Vaksne",
    Elderly: "Eldre",
    Parents: "Foreldre",
    Siblings: "Sysken",
    Partners: "Partnarar",
});
names!(TOPIC of Topic {
    General: "Uansett kva det gjeld",
    MentalHealth: "Psykisk helse",
    Substances: "Rus",
    Dementia: "Demens",
    Cancer: "Kreft",
    Illness: "Fysisk sjukdom",
    Chronic: "Langvarig sjukdom",
    Disability: "Funksjonsnedsetjing",
    Parenting: "Å vere forelder",
    Children: "Barn",
    Grief: "Sorg",
    Suicide: "Sjølvmord",
    Violence: "Vald",
    Abuse: "Overgrep",
    EatingDisorders: "Eteforstyrringar",
    Gambling: "Spel",
    Bullying: "Mobbing",
    Prison: "Fengsel",
    Emergency: "Akutt hjelp",
});
names!(SERVICE_TYPE of ServiceType {
    CarersCentre: "Pårørandesenter",
    CarersCoordinator: "Pårørandekoordinator",
    CarersSchool: "Pårørandeskule",
    SupportGroup: "Samtalegruppe",
    PeerSupport: "Likeperson",
    LowThreshold: "Lågterskeltilbod",
    Respite: "Avlasting",
    LearningCentre: "Lærings- og meistringssenter",
    CancerCentre: "Vardesenter",
    DementiaCafe: "Demenskafé",
    FamilyCentre: "Familiens hus",
    FamilyCounselling: "Familievernkontor",
    FamilyRelief: "Familievikar",
    HomeStart: "Home-Start",
    CrisisCentre: "Krisesenter",
    LocalBranch: "Lokallag",
    InterMunicipal: "Felles for fleire kommunar",
    Other: "Anna",
});
names!(TONGUE of Tongue {
    Bokmaal: "bokmål",
    Nynorsk: "nynorsk",
    English: "engelsk",
    NorthernSami: "nordsamisk",
    LuleSami: "lulesamisk",
    SouthernSami: "sørsamisk",
    SignLanguage: "norsk teiknspråk",
    Arabic: "arabisk",
    Lithuanian: "litauisk",
    Polish: "polsk",
    Somali: "somali",
    Tigrinya: "tigrinja",
    Ukrainian: "ukrainsk",
    Urdu: "urdu",
});
names!(COST of Cost { Free: "Gratis", Fee: "Kostar noko", Unknown: "Ukjent" });
names!(REFERRAL of Referral {
    None: "Du treng ikkje tilvising",
    Required: "Du treng tilvising",
    Unknown: "Ukjent",
});
names!(CHANNEL of ChannelKind {
    Phone: "Telefon",
    Sms: "SMS",
    Chat: "Chat",
    Email: "E-post",
    Web: "Nettside",
});
names!(REACH_BY of ChannelKind {
    Phone: "Ring",
    Sms: "Send SMS til",
    Chat: "Chat",
    Email: "Send e-post",
    Web: "Nettside",
});
names!(CHANNEL_COST of ChannelCost { Free: "Gratis", Normal: "Vanleg takst", Unknown: "" });
names!(REGISTRATION of RegistrationKind {
    None: "Du treng ikkje melde deg på",
    Required: "Du må melde deg på",
    Unknown: "Ukjent. Spør arrangøren.",
});
names!(OCCURRENCE of OccurrenceStatus {
    Confirmed: "Stadfesta",
    Expected: "Truleg. Spør arrangøren",
    Cancelled: "Avlyst",
    Moved: "Flytta",
});
names!(HOLIDAY of Holiday {
    NewYear: "1. nyttårsdag",
    MaundyThursday: "skjertorsdag",
    GoodFriday: "langfredag",
    EasterSunday: "1. påskedag",
    EasterMonday: "2. påskedag",
    LabourDay: "1. mai",
    ConstitutionDay: "17. mai",
    Ascension: "Kristi himmelfartsdag",
    WhitSunday: "1. pinsedag",
    WhitMonday: "2. pinsedag",
    ChristmasDay: "1. juledag",
    BoxingDay: "2. juledag",
});
names!(REFUSAL of Refusal {
    Denied: "Vi fekk ikkje lov til å sjå posisjonen. Det er heilt greitt. Skriv heller namnet på staden.",
    Unavailable: "Eininga veit ikkje kvar ho er. Skriv heller namnet på staden.",
    Late: "Det tok for lang tid å finne posisjonen. Skriv heller namnet på staden.",
    Abroad: "Det ser ut til at du er utanfor Noreg. Skriv heller namnet på staden.",
});
names!(VIEW of CalendarView { List: "Liste", Week: "Veke", Month: "Månad" });
