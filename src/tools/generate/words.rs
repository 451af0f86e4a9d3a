//! The words of invented services.

/// The largest cities, the largest first.
pub const CITIES: [&str; 8] =
    ["Oslo", "Bergen", "Trondheim", "Stavanger", "Bærum", "Kristiansand", "Drammen", "Asker"];

/// What a service is called.
pub const TITLES: [&str; 12] = [
    "Samtalegruppa",
    "Pårørendekaféen",
    "Familiesenteret",
    "Lavterskelteamet",
    "Møteplassen",
    "Avlastninga",
    "Veiledningstjenesten",
    "Kurset",
    "Likepersonstreffet",
    "Støttegruppa",
    "Dagsenteret",
    "Rådgivningskontoret",
];

/// After what.
pub const PATRONS: [&str; 14] = [
    "Bjørka",
    "Fyrlykta",
    "Solsida",
    "Åpen dør",
    "Regnbuen",
    "Nøstet",
    "Tunet",
    "Bekken",
    "Rogna",
    "Lyspunktet",
    "Havna",
    "Kløveren",
    "Varden",
    "Ørnereiret",
];

/// What one gets.
pub const WHAT: [&str; 8] = [
    "Samtaler med en fagperson",
    "Kurs over seks kvelder",
    "En gruppe som møtes hver måned",
    "Praktisk hjelp hjemme",
    "Avlastning noen timer i uka",
    "Et sted å være om ettermiddagen",
    "Råd om rettigheter og søknader",
    "Turer og måltider sammen",
];

/// For whom.
pub const WHOM: [&str; 8] = [
    "for deg som er pårørende til en med psykisk sykdom",
    "for foreldre til barn med store behov",
    "for barn og unge som har en syk mor eller far",
    "for ektefeller til personer med demens",
    "for søsken til barn med funksjonsnedsettelse",
    "for familier der noen ruser seg",
    "for etterlatte etter selvmord",
    "for deg som har noen i fengsel",
];

/// How it is.
pub const HOW: [&str; 6] = [
    "Du trenger ikke henvisning.",
    "Det koster ingenting.",
    "Kom når det passer deg.",
    "Ring først for å avtale.",
    "Alle har taushetsplikt.",
    "Du kan være anonym.",
];

/// Where it is, for those who read English.
pub const ENGLISH: [&str; 5] =
    ["free of charge", "without a referral", "in small groups", "in your own home", "by appointment"];

/// Streets.
pub const STREETS: [&str; 10] = [
    "Storgata",
    "Kirkegata",
    "Fjordveien",
    "Skolegata",
    "Havnegata",
    "Parkveien",
    "Elvebakken",
    "Nygårdsgata",
    "Torggata",
    "Lia",
];
