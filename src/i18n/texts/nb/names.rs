//! What people call the words of the closed lists, in bokmål.

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
    Relatives: "Pårørende",
    Children: "Barn",
    Youth: "Ungdom",
    Adults: "Voksne",
    Elderly: "Eldre",
    Parents: "Foreldre",
    Siblings: "Søsken",
    Partners: "Partnere",
});
names!(TOPIC of Topic {
    General: "Uansett hva det gjelder",
    MentalHealth: "Psykisk helse",
    Substances: "Rus",
    Dementia: "Demens",
    Cancer: "Kreft",
    Illness: "Fysisk sykdom",
    Chronic: "Langvarig sykdom",
    Disability: "Funksjonsnedsettelse",
    Parenting: "Å være forelder",
    Children: "Barn",
    Grief: "Sorg",
    Suicide: "Selvmord",
    Violence: "Vold",
    Abuse: "Overgrep",
    EatingDisorders: "Spiseforstyrrelser",
    Gambling: "Spill",
    Bullying: "Mobbing",
    Prison: "Fengsel",
    Emergency: "Akutt hjelp",
});
names!(SERVICE_TYPE of ServiceType {
    CarersCentre: "Pårørendesenter",
    CarersCoordinator: "Pårørendekoordinator",
    CarersSchool: "Pårørendeskole",
    SupportGroup: "Samtalegruppe",
    PeerSupport: "Likeperson",
    LowThreshold: "Lavterskeltilbud",
    Respite: "Avlastning",
    LearningCentre: "Lærings- og mestringssenter",
    CancerCentre: "Vardesenter",
    DementiaCafe: "Demenskafé",
    FamilyCentre: "Familiens hus",
    FamilyCounselling: "Familievernkontor",
    FamilyRelief: "Familievikar",
    HomeStart: "Home-Start",
    CrisisCentre: "Krisesenter",
    LocalBranch: "Lokallag",
    InterMunicipal: "Felles for flere kommuner",
    Other: "Annet",
});
names!(TONGUE of Tongue {
    Bokmaal: "bokmål",
    Nynorsk: "nynorsk",
    English: "engelsk",
    NorthernSami: "nordsamisk",
    LuleSami: "lulesamisk",
    SouthernSami: "sørsamisk",
    SignLanguage: "norsk tegnspråk",
    Arabic: "arabisk",
    Lithuanian: "litauisk",
    Polish: "polsk",
    Somali: "somali",
    Tigrinya: "tigrinja",
    Ukrainian: "ukrainsk",
    Urdu: "urdu",
});
names!(COST of Cost { Free: "Gratis", Fee: "Koster noe", Unknown: "Ukjent" });
names!(REFERRAL of Referral {
    None: "Du trenger ikke henvisning",
    Required: "Du trenger henvisning",
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
names!(CHANNEL_COST of ChannelCost { Free: "Gratis", Normal: "Vanlig takst", Unknown: "" });
names!(REGISTRATION of RegistrationKind {
    None: "Du trenger ikke melde deg på",
    Required: "Du må melde deg på",
    Unknown: "Ukjent. Spør arrangøren.",
});
names!(OCCURRENCE of OccurrenceStatus {
    Confirmed: "Bekreftet",
    Expected: "Trolig. Spør arrangøren",
    Cancelled: "Avlyst",
    Moved: "Flyttet",
});
names!(HOLIDAY of Holiday {
    NewYear: "1. nyttårsdag",
    MaundyThursday: "skjærtorsdag",
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
    Denied: "Vi fikk ikke lov til å se posisjonen. Det er helt greit. Skriv heller navnet på stedet.",
    Unavailable: "Enheten vet ikke hvor den er. Skriv heller navnet på stedet.",
    Late: "Det tok for lang tid å finne posisjonen. Skriv heller navnet på stedet.",
    Abroad: "Det ser ut til at du er utenfor Norge. Skriv heller navnet på stedet.",
});
names!(VIEW of CalendarView { List: "Liste", Week: "Uke", Month: "Måned" });
