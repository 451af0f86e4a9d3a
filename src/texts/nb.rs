//! Bokmål.

use super::names::names;
use super::{EmergencyLine, Section, Texts, Words, join};
use crate::area::Reach;
use crate::channel::{ChannelCost, ChannelKind};
use crate::civil::push_padded;
use crate::holidays::Holiday;
use crate::host::Refusal;
use crate::lang::Lang;
use crate::meeting::{OccurrenceStatus, RegistrationKind};
use crate::route::CalendarView;
use crate::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};

pub(super) static WORDS: Words = Words {
    product: "Nærmest",
    skip_to_content: "Hopp til innholdet",
    menu: "Hovedmeny",
    exit: "Forlat siden",
    exit_hint: "Trykk Esc to ganger til for å forlate siden.",
    footer_exit: "«Forlat siden» øverst viser en tom side med én gang. Tre trykk på Esc gjør det samme.",
    emergency_title: "Haster det?",
    emergency_lines: [
        EmergencyLine { id: "nodnummer-113", number: "113", written: "113", label: "Fare for liv" },
        EmergencyLine { id: "nodnummer-112", number: "112", written: "112", label: "Politi" },
        EmergencyLine { id: "nodnummer-110", number: "110", written: "110", label: "Brann" },
        EmergencyLine { id: "legevakt-116117", number: "116117", written: "116 117", label: "Legevakt" },
        EmergencyLine {
            id: "mental-helse-hjelpetelefonen",
            number: "116123",
            written: "116 123",
            label: "Hjelpetelefon",
        },
    ],
    footer_unconfirmed: "Opplysningene kommer fra åpne kilder og er ikke bekreftet av dem som gir hjelpen. Ring eller se på nettsiden deres før du drar.",
    footer_private: "Det du søker etter her, blir på din egen enhet. Ingen informasjonskapsler, ingen sporing.",
    loading: "Henter …",
    failed_title: "Vi fikk ikke hentet opplysningene",
    failed_text: "Det kan være nettet. Prøv igjen om litt. Du kan alltid ringe numrene øverst på siden.",
    try_again: "Prøv igjen",
    not_found_title: "Vi fant ikke siden",
    not_found_text: "Adressen kan være skrevet feil, eller siden kan være flyttet. Herfra kommer du videre:",
    to_start: "Til forsiden",

    finder_door: "Hjelp nær deg",
    finder_door_text: "Tilbud i kommunen din og i nærheten, for deg og for den du er glad i.",
    helplines_door: "Hjelpetelefoner",
    helplines_door_text: "Noen å ringe, skrive eller chatte med. Se hvem som svarer nå.",
    calendar_door: "Møteplasser",
    calendar_door_text: "Treff andre i samme situasjon. Se hva som skjer framover.",

    start_title: "Finn hjelp når du er pårørende",
    start_lead: "Du trenger ikke klare alt alene. Finn stedet der du bor, så viser vi hva som finnes for deg.",
    open_now_title: "Disse svarer nå",
    all_helplines: "Se alle hjelpetelefoner",

    place_label: "Hvor bor du?",
    place_hint: "Skriv kommune, sted eller postnummer",
    place_none: "Ingen treff. Prøv et annet navn eller et postnummer.",
    place_change: "Bytt sted",
    whole_country: "Hele landet",
    place_unknown: "Vi kjenner ikke den kommunen. Skriv hvor du bor, så finner vi den.",

    finder_title: "Finn hjelp",
    search_label: "Hva trenger du hjelp til?",
    topic_label: "Tema",
    audience_label: "For hvem",
    channel_label: "Måte",
    reset: "Nullstill",
    no_results_text: "Vi fant ingen tilbud som passer. Her kommer du videre:",
    without_filters: "Vis alle tilbud her",
    in_whole_country: "Søk i hele landet",
    show_more: "Vis flere",

    kommune_neighbours: "I kommunene rundt",
    kommune_meetings: "Møteplasser framover",
    kommune_no_meetings: "Vi kjenner ingen datoer framover. Se hele kalenderen, eller spør dem som arrangerer.",
    kommune_helplines_text: "Hjelpetelefonene er for deg, uansett hvor du bor.",

    service_missing: "Tilbudet finnes ikke hos oss. Det kan være lagt ned, eller adressen kan være skrevet feil.",
    operated_by: "Hvem driver det",
    for_whom: "For hvem",
    about_what: "Tema",
    address: "Adresse",
    serves: "Hvem kan bruke det",
    contact: "Ta kontakt",
    no_contact: "Vi har ingen kontaktopplysninger. Sentralbordet i kommunen kan hjelpe deg videre.",
    opening_hours: "Åpningstider",
    referral_label: "Henvisning",
    cost_label: "Pris",
    languages_label: "Språk",
    sources_label: "Kilder",
    source_undated: "uten dato",
    directions: "Vis veien",
    nationwide: "Hele landet",
    similar: "Lignende tilbud",
    type_label: "Type tilbud",
    anonymous: "Du kan være anonym",
    not_anonymous: "Du er ikke anonym",
    paired_title: "Hører sammen med",
    other_open_title: "Opptatt eller stengt? Disse svarer nå",

    helplines_title: "Hjelpetelefoner",
    helplines_lead: "Ring, skriv eller chat. Alle her tar imot pårørende eller folk som har det vanskelig.",
    only_open: "Bare åpne nå",
    emergency_group: "Når det haster",
    open_group: "Åpent nå",
    later_group: "Stengt nå",
    unknown_group: "Ukjent åpningstid",

    open_always: "Døgnåpent",
    open_now: "Åpent nå",
    closed_now: "Stengt nå",
    hours_unknown: "Ukjent åpningstid",
    midnight: "midnatt",
    closed_day: "Stengt",
    on_holidays: "Helligdager",
    holidays_as_usual: "Som vanlig",
    holidays_unknown: "Ukjent",
    today: "i dag",
    tomorrow: "i morgen",

    calendar_title: "Møteplasser",
    calendar_lead: "Kafeer, grupper og kurs der pårørende møter hverandre og fagfolk.",
    all_meetings: "Se hele kalenderen",
    no_dates_title: "Uten kjente datoer",
    no_dates_text: "Disse har vært arrangert før, eller har ingen fast dato vi kjenner til. Spør arrangøren om de fortsatt finnes.",
    time_unknown: "ukjent klokkeslett",
    ask_host: "Spør arrangøren før du drar.",
    hosted_by: "Arrangør",
    when: "Når",
    place: "Sted",
    registration_label: "Påmelding",
    next_dates: "De neste datoene",
    meeting_missing: "Møteplassen finnes ikke hos oss, eller datoen er passert.",

    about_title: "Om opplysningene",
    about_link: "Om opplysningene",
    about_sections: [
        Section {
            title: "Hvor de kommer fra",
            text: "Opplysningene er samlet fra åpne kilder: nettsidene til kommuner, sykehus og organisasjoner, og noen aviser og oversikter. Under hvert tilbud står kilden og hvor gammel den er.",
        },
        Section {
            title: "Ikke bekreftet",
            text: "Ingen av tilbudene er bekreftet av dem som driver dem. Der kilden er gammel, uten dato eller skrevet av andre, står det tydelig. Ring eller sjekk nettsiden før du drar.",
        },
        Section {
            title: "Åpent nå",
            text: "«Åpent nå» regnes ut fra oppgitte åpningstider og norsk tid. Er åpningstiden ukjent, også på en helligdag, sier vi at den er ukjent.",
        },
        Section {
            title: "Personvern",
            text: "Alt skjer på din egen enhet. Vi bruker ikke informasjonskapsler, lagrer ikke søk og sender ingenting til andre. Det du velger, står bare i adressen øverst i nettleseren.",
        },
        Section {
            title: "Hvem eier opplysningene",
            text: "Navn og numre på kommuner og fylker kommer fra Kartverket (CC BY 4.0), postnumre fra Posten Bring. Tekstene er våre egne.",
        },
    ],

    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    months: [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    and: "og",

    kommuner_title: "Kommuner fra A til Å",
    kommuner_lead: "Velg kommunen din, så ser du hva som finnes der og i nærheten.",
    day_and_night_title: "Disse svarer hele døgnet",
    other_day_and_night_title: "Opptatt? Disse svarer hele døgnet",
    no_clock_group: "Flere hjelpetelefoner",

    position_button: "Bruk min posisjon",
    position_waits: "Finner posisjonen …",
    position_found: "Disse kommunene er nærmest. Avstanden er et anslag. Posisjonen din blir på enheten.",
    remember_place: "Husk stedet på denne enheten",
    forget_place: "Glem stedet",
    filters_label: "Velg hva du vil se",
    chosen_label: "Valgte filtre",
    remove: "Fjern",
    no_referral: "Uten henvisning",
    may_be_anonymous: "Kan være anonym",

    week_label: "Uke",
    view_label: "Visning",
    go_to_date: "Gå til dato",
    go_to_today: "I dag",
    none_on_day: "Vi kjenner ingen møter denne dagen.",
    host_label: "Arrangør",
    any_host: "Alle arrangører",
    only_confirmed: "Bare bekreftede datoer",
    norwegian_time: "Klokkeslettene er norsk tid.",
    rhythm: "Hvor ofte",
    save_title: "Legg i kalenderen din",
    save_text: "Du får en fil som åpnes i kalenderen på enheten din. Blir møtet flyttet eller avlyst, endrer ikke fila seg.",
    save_one: "Bare denne datoen",
    save_series: "Alle datoene",
    save_reminder: "Minn meg på det dagen før",
    save_done: "Fila er lastet ned.",
    save_failed: "Vi fikk ikke laget fila. Prøv igjen om litt.",
    subscribe_link: "Følg kalenderen i din egen",
    subscribe_title: "Følg møteplassene",
    print: "Skriv ut",
    poster_link: "Plakat til oppslagstavla",

    actions_label: "Ta med videre",
    save: "Lagre i Min liste",
    unsave: "Fjern fra Min liste",
    share: "Del",
    report: "Meld feil",
    directions_note: "Åpner OpenStreetMap, utenfor Nærmest. De ser hvilken adresse du leter etter.",
    extra_failed: "Dette kom ikke fram. Det kan være nettet. Prøv igjen om litt.",
    map_title: "Tilbud på kart",
    map_link: "Vis på kart",
    map_lead: "Hver prikk er en kommune. Kartet viser tilbud som kommunen har selv, eller deler med andre.",
    saved_title: "Min liste",
    shared_title: "En liste du har fått",

    audience: names!(Audience {
        Everyone: "Alle",
        Relatives: "Pårørende",
        Children: "Barn",
        Youth: "Ungdom",
        Adults: "Voksne",
        Elderly: "Eldre",
        Parents: "Foreldre",
        Siblings: "Søsken",
        Partners: "Partnere",
    }),
    topic: names!(Topic {
        General: "Alle temaer",
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
    }),
    service_type: names!(ServiceType {
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
        FamilyRelief: "Familievikar",
        HomeStart: "Home-Start",
        CrisisCentre: "Krisesenter",
        LocalBranch: "Lokallag",
        InterMunicipal: "Felles for flere kommuner",
        Other: "Annet",
    }),
    tongue: names!(Tongue {
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
    }),
    cost: names!(Cost { Free: "Gratis", Fee: "Koster noe", Unknown: "Ukjent" }),
    referral: names!(Referral {
        None: "Du trenger ikke henvisning",
        Required: "Du trenger henvisning",
        Unknown: "Ukjent",
    }),
    channel: names!(ChannelKind {
        Phone: "Telefon",
        Sms: "SMS",
        Chat: "Chat",
        Email: "E-post",
        Web: "Nettside",
    }),
    channel_cost: names!(ChannelCost { Free: "Gratis", Normal: "Vanlig takst", Unknown: "" }),
    registration: names!(RegistrationKind {
        None: "Du trenger ikke melde deg på",
        Required: "Du må melde deg på",
        Unknown: "Ukjent. Spør arrangøren.",
    }),
    occurrence: names!(OccurrenceStatus {
        Confirmed: "Bekreftet",
        Expected: "Forventet – spør arrangøren",
        Cancelled: "Avlyst",
        Moved: "Flyttet",
    }),
    holiday: names!(Holiday {
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
    }),
};

pub(super) const fn texts(words: &'static Words) -> Texts {
    Texts {
        lang: Lang::Nb,
        words,

        place_options: |count| match count {
            1 => "1 forslag".to_owned(),
            _ => join!(count, " forslag"),
        },

        finder_title_in: |place| join!("Finn hjelp i ", place),
        results: |count| match count {
            0 => "Ingen tilbud".to_owned(),
            1 => "1 tilbud".to_owned(),
            _ => join!(count, " tilbud"),
        },

        kommune_title: |name| join!("Hjelp for pårørende i ", name),
        kommune_lead: |name| {
            join!("Tilbud for deg som bor i ", name, ", fra de nærmeste til dem for hele landet.")
        },
        kommune_nothing_local: |name| {
            join!(
                "Vi kjenner ikke til egne tilbud i ",
                name,
                ". Det kan finnes noe likevel: ring kommunen og spør etter pårørendekontakt. Tilbudene under er også for deg."
            )
        },
        kommune_site: |name| join!("Nettsiden til ", name, " kommune"),
        kommune_search: |name| join!("Søk i tilbudene for ", name),
        reach: |reach, name| match reach {
            Reach::Local => join!("I ", name),
            Reach::Shared => "Sammen med andre kommuner".to_owned(),
            Reach::Regional => "I fylket og helseregionen".to_owned(),
            Reach::National => "For hele landet".to_owned(),
        },
        kilometres_away: |kilometres| join!("omtrent ", kilometres, " km unna, anslag"),

        unconfirmed: |year| match year {
            Some(year) => join!("Ikke bekreftet av tilbyderen. Kilde fra ", year, "."),
            None => "Ikke bekreftet av tilbyderen. Kilden har ingen dato.".to_owned(),
        },
        confirmed_on: |date| join!("Bekreftet av tilbyderen ", date, "."),

        helplines_found: |count| match count {
            0 => "Ingen hjelpetelefoner passer".to_owned(),
            1 => "1 hjelpetelefon".to_owned(),
            _ => join!(count, " hjelpetelefoner"),
        },

        open_until: |time| join!("Åpent nå til ", time),
        opens: |time| join!("Åpner ", time),

        calendar_title_in: |place| join!("Møteplasser i ", place),
        meetings_found: |count| match count {
            0 => "Ingen treff framover".to_owned(),
            1 => "1 treff framover".to_owned(),
            _ => join!(count, " treff framover"),
        },
        moved_from: |date| join!("Flyttet fra ", date),
        week: |number| join!("Uke ", number),

        data_from: |date| join!("Datoene er regnet ut ", date, "."),

        date: |day, month, year| join!(day, ". ", month, " ", year),
        clock: |hour, minute| {
            let mut text = "kl. ".to_owned();
            push_padded(&mut text, hour, 2);
            text.push('.');
            push_padded(&mut text, minute, 2);
            text
        },

        position_refused: |reason| match reason {
            Refusal::Denied => {
                "Vi fikk ikke lov til å se posisjonen. Det er helt greit. Skriv stedet i stedet."
            }
            Refusal::Unavailable => "Enheten vet ikke hvor den er. Skriv stedet i stedet.",
            Refusal::Late => "Det tok for lang tid å finne posisjonen. Skriv stedet i stedet.",
            Refusal::Abroad => "Det ser ut til at du er utenfor Norge. Skriv stedet i stedet.",
        },
        remembered_place: |place| join!("Gå til ", place),
        filter_button: |count| match count {
            0 => "Filter".to_owned(),
            _ => join!("Filter (", count, ")"),
        },
        meant: |words| join!("Mente du «", words, "»?"),
        without_word: |word| join!("Søk uten ordet «", word, "»"),
        without_facet: |label| join!("Søk uten filteret «", label, "»"),
        same_search_in: |place| join!("Samme søk i ", place),
        helplines_about: |topic| join!("Hjelpetelefoner: ", topic),

        view: |view| match view {
            CalendarView::List => "Liste",
            CalendarView::Week => "Uke",
            CalendarView::Month => "Måned",
        },
        previous: |view| match view {
            CalendarView::Week => "Forrige uke",
            _ => "Forrige måned",
        },
        next: |view| match view {
            CalendarView::Week => "Neste uke",
            _ => "Neste måned",
        },
        meetings_in: |count, period| match count {
            0 => join!("Ingen treff i ", period),
            _ => join!(count, " treff i ", period),
        },
        meetings_on: |count| {
            const WORDS: [&str; 10] =
                ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve"];
            match count {
                1 => "ett møte".to_owned(),
                2..=11 => join!(WORDS[count - 2], " møter"),
                _ => join!(count, " møter"),
            }
        },
        more_meetings: |count| join!("og ", count, " til"),
        subscribe_title_in: |place| join!("Følg møteplassene i ", place),

        source_age: |years| join!(years, " år gammel"),
    }
}
