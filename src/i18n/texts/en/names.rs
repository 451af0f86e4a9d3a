//! What people call the words of the closed lists, in English.

use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::i18n::texts::names::names;
use crate::model::channel::{ChannelCost, ChannelKind};
use crate::model::meeting::RegistrationKind;
use crate::model::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};
use crate::schedule::holidays::Holiday;
use crate::schedule::occurrence::OccurrenceStatus;

names!(AUDIENCE of Audience {
    Everyone: "Everyone",
    Relatives: "Relatives and carers",
    Children: "Children",
    Youth: "Young people",
    Adults: "Adults",
    Elderly: "Older people",
    Parents: "Parents",
    Siblings: "Brothers and sisters",
    Partners: "Partners",
});
names!(TOPIC of Topic {
    General: "Whatever it is about",
    MentalHealth: "Mental health",
    Substances: "Alcohol and drugs",
    Dementia: "Dementia",
    Cancer: "Cancer",
    Illness: "Physical illness",
    Chronic: "Long-term illness",
    Disability: "Disability",
    Parenting: "Being a parent",
    Children: "Children",
    Grief: "Grief",
    Suicide: "Suicide",
    Violence: "Violence",
    Abuse: "Sexual abuse",
    EatingDisorders: "Eating disorders",
    Gambling: "Gambling and gaming",
    Bullying: "Bullying",
    Prison: "Prison",
    Emergency: "Urgent help",
});
names!(SERVICE_TYPE of ServiceType {
    CarersCentre: "Centre for relatives and carers",
    CarersCoordinator: "Coordinator for relatives",
    CarersSchool: "Course for relatives",
    SupportGroup: "Support group",
    PeerSupport: "Peer support",
    LowThreshold: "Open service",
    Respite: "Respite care",
    LearningCentre: "Hospital learning centre",
    CancerCentre: "Cancer support centre",
    DementiaCafe: "Dementia café",
    FamilyCentre: "Family centre",
    FamilyCounselling: "Family counselling office",
    FamilyRelief: "Practical help at home",
    HomeStart: "Home-Start",
    CrisisCentre: "Crisis centre",
    LocalBranch: "Local branch",
    InterMunicipal: "Shared by municipalities",
    Other: "Other",
});
names!(TONGUE of Tongue {
    Bokmaal: "Norwegian (bokmål)",
    Nynorsk: "Norwegian (nynorsk)",
    English: "English",
    NorthernSami: "Northern Sámi",
    LuleSami: "Lule Sámi",
    SouthernSami: "Southern Sámi",
    SignLanguage: "Norwegian Sign Language",
    Arabic: "Arabic",
    Lithuanian: "Lithuanian",
    Polish: "Polish",
    Somali: "Somali",
    Tigrinya: "Tigrinya",
    Ukrainian: "Ukrainian",
    Urdu: "Urdu",
});
names!(COST of Cost { Free: "Free", Fee: "There is a fee", Unknown: "Unknown" });
names!(REFERRAL of Referral {
    None: "You do not need a referral",
    Required: "You need a referral",
    Unknown: "Unknown",
});
names!(CHANNEL of ChannelKind {
    Phone: "Phone",
    Sms: "Text message",
    Chat: "Chat",
    Email: "E-mail",
    Web: "Website",
});
names!(REACH_BY of ChannelKind {
    Phone: "Call",
    Sms: "Text",
    Chat: "Chat",
    Email: "Send e-mail",
    Web: "Web page",
});
names!(CHANNEL_COST of ChannelCost { Free: "Free", Normal: "Normal rate", Unknown: "" });
names!(REGISTRATION of RegistrationKind {
    None: "No sign-up needed",
    Required: "You must sign up",
    Unknown: "Unknown. Ask the host.",
});
names!(OCCURRENCE of OccurrenceStatus {
    Confirmed: "Confirmed",
    Expected: "Probable. Ask the host",
    Cancelled: "Cancelled",
    Moved: "Moved",
});
names!(HOLIDAY of Holiday {
    NewYear: "New Year's Day",
    MaundyThursday: "Maundy Thursday",
    GoodFriday: "Good Friday",
    EasterSunday: "Easter Sunday",
    EasterMonday: "Easter Monday",
    LabourDay: "Labour Day",
    ConstitutionDay: "Constitution Day",
    Ascension: "Ascension Day",
    WhitSunday: "Whit Sunday",
    WhitMonday: "Whit Monday",
    ChristmasDay: "Christmas Day",
    BoxingDay: "Boxing Day",
});
names!(REFUSAL of Refusal {
    Denied: "We were not allowed to see the position. That is quite all right. Type the place instead.",
    Unavailable: "The device does not know where it is. Type the place instead.",
    Late: "It took too long to find the position. Type the place instead.",
    Abroad: "You seem to be outside Norway. Type the place instead.",
});
names!(VIEW of CalendarView { List: "List", Week: "Week", Month: "Month" });
