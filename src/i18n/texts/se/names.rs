//! What people call the words of the closed lists, in Northern Sámi.

use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::i18n::texts::names::names;
use crate::model::channel::{ChannelCost, ChannelKind};
use crate::model::meeting::RegistrationKind;
use crate::model::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};
use crate::schedule::holidays::Holiday;
use crate::schedule::occurrence::OccurrenceStatus;

names!(AUDIENCE of Audience {
    Everyone: "Buohkat",
    Relatives: "Oapmahaččat",
    Children: "Mánát",
    Youth: "Nuorat",
    Adults: "Rávis olbmot",
    Elderly: "Vuorrasat",
    Parents: "Váhnemat",
    Siblings: "Oappát ja vieljat",
    Partners: "Guoimmit",
});
names!(TOPIC of Topic {
    General: "Beroškeahttá das man birra lea",
    MentalHealth: "Psyhkalaš dearvvašvuohta",
    Substances: "Gárrenmirkkut",
    Dementia: "Demeansa",
    Cancer: "Borasdávda",
    Illness: "Rumašlaš dávda",
    Chronic: "Guhkilmas dávda",
    Disability: "Doaibmahehttejupmi",
    Parenting: "Leat váhnen",
    Children: "Mánát",
    Grief: "Moraš",
    Suicide: "Iešsorbmen",
    Violence: "Veahkaváldi",
    Abuse: "Illasteapmi",
    EatingDisorders: "Borranváttisvuođat",
    Gambling: "Speallan",
    Bullying: "Givssideapmi",
    Prison: "Giddagas",
    Emergency: "Heahteveahkki",
});
names!(SERVICE_TYPE of ServiceType {
    CarersCentre: "Oapmahašguovddáš",
    CarersCoordinator: "Oapmahaškoordináhtor",
    CarersSchool: "Oapmahašskuvla",
    SupportGroup: "Ságastallanjoavku",
    PeerSupport: "Vertaolmmoš",
    LowThreshold: "Álkis fálaldat",
    Respite: "Vuoiŋŋasteapmi",
    LearningCentre: "Oahppan- ja bagadallanguovddáš",
    CancerCentre: "Vardesenter",
    DementiaCafe: "Demeansakáfea",
    FamilyCentre: "Bearrašiid viessu",
    FamilyCounselling: "Bearašsuodjalankantuvra",
    FamilyRelief: "Bearašveahkki",
    HomeStart: "Home-Start",
    CrisisCentre: "Heahteguovddáš",
    LocalBranch: "Báikkálaš searvi",
    InterMunicipal: "Oktasaš máŋgga gildii",
    Other: "Eará",
});
names!(TONGUE of Tongue {
    Bokmaal: "girjedárogiella",
    Nynorsk: "ođđadárogiella",
    English: "eaŋgalasgiella",
    NorthernSami: "davvisámegiella",
    LuleSami: "julevsámegiella",
    SouthernSami: "máttasámegiella",
    SignLanguage: "norgga seavagiella",
    Arabic: "arábagiella",
    Lithuanian: "lietuvagiella",
    Polish: "polskkagiella",
    Somali: "somáligiella",
    Tigrinya: "tigrinjagiella",
    Ukrainian: "ukrainagiella",
    Urdu: "urdugiella",
});
names!(COST of Cost { Free: "Nuvttá", Fee: "Máksá juoidá", Unknown: "Ii dieđus" });
names!(REFERRAL of Referral {
    None: "It dárbbaš čujuheami",
    Required: "Dárbbašat čujuheami",
    Unknown: "Ii dieđus",
});
names!(CHANNEL of ChannelKind {
    Phone: "Telefovdna",
    Sms: "SMS",
    Chat: "Čáhtta",
    Email: "E-poasta",
    Web: "Neahttasiidu",
});
names!(REACH_BY of ChannelKind {
    Phone: "Riŋge",
    Sms: "Sádde SMS",
    Chat: "Čátte",
    Email: "Sádde e-poastta",
    Web: "Neahttasiidu",
});
names!(CHANNEL_COST of ChannelCost { Free: "Nuvttá", Normal: "Dábálaš haddi", Unknown: "" });
names!(REGISTRATION of RegistrationKind {
    None: "It dárbbaš dieđihit ahte boađát",
    Required: "Fertet dieđihit ahte boađát",
    Unknown: "Ii dieđus. Jeara lágideaddjis.",
});
names!(OCCURRENCE of OccurrenceStatus {
    Confirmed: "Duođaštuvvon",
    Expected: "Jáhkkimis. Jeara lágideaddjis",
    Cancelled: "Šluhttejuvvon",
    Moved: "Sirdojuvvon",
});
names!(HOLIDAY of Holiday {
    NewYear: "ođđajagibeaivi",
    MaundyThursday: "skierranduorasdat",
    GoodFriday: "guhkesbearjadat",
    EasterSunday: "1. beassášbeaivi",
    EasterMonday: "2. beassášbeaivi",
    LabourDay: "miessemánu 1. beaivi",
    ConstitutionDay: "miessemánu 17. beaivi",
    Ascension: "Kristusa albmáimannanbeaivi",
    WhitSunday: "1. hellodatbeaivi",
    WhitMonday: "2. hellodatbeaivi",
    ChristmasDay: "1. juovlabeaivi",
    BoxingDay: "2. juovlabeaivi",
});
names!(REFUSAL of Refusal {
    Denied: "Eat ožžon lobi oaidnit sajádaga. Dat lea áibbas buorre. Čále baicca báikki nama.",
    Unavailable: "Mašiidna ii dieđe gos dat lea. Čále baicca báikki nama.",
    Late: "Ádjánii menddo guhká gávdnat sajádaga. Čále baicca báikki nama.",
    Abroad: "Orru leamen nu ahte it leat Norggas. Čále baicca báikki nama.",
});
names!(VIEW of CalendarView { List: "Listu", Week: "Vahkku", Month: "Mánnu" });
