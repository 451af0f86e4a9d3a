//! English.

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
    skip_to_content: "Skip to the content",
    menu: "Main menu",
    exit: "Leave this page",
    exit_hint: "Press Esc twice more to leave this page.",
    footer_exit: "“Leave this page” at the top shows an empty page at once. Pressing Esc three times does the same.",
    emergency_title: "Is it urgent?",
    emergency_lines: [
        EmergencyLine { id: "nodnummer-113", number: "113", written: "113", label: "Danger to life" },
        EmergencyLine { id: "nodnummer-112", number: "112", written: "112", label: "Police" },
        EmergencyLine { id: "nodnummer-110", number: "110", written: "110", label: "Fire" },
        EmergencyLine { id: "legevakt-116117", number: "116117", written: "116 117", label: "Urgent doctor" },
        EmergencyLine {
            id: "mental-helse-hjelpetelefonen",
            number: "116123",
            written: "116 123",
            label: "Helpline",
        },
    ],
    footer_unconfirmed: "This information comes from public sources. Those who give the help have not confirmed it. Call them or check their website before you go.",
    footer_private: "What you search for here stays on your own device. No cookies, no tracking.",
    loading: "Loading …",
    failed_title: "We could not load the information",
    failed_text: "It may be your connection. Try again in a moment. You can always call the numbers at the top of the page.",
    try_again: "Try again",
    not_found_title: "We could not find the page",
    not_found_text: "The address may be misspelt, or the page may have moved. You can go on from here:",
    to_start: "To the front page",

    finder_door: "Help near you",
    finder_door_text: "Services in your municipality and nearby, for you and for the one you care about.",
    helplines_door: "Helplines",
    helplines_door_text: "Someone to call, text or chat with. See who is answering now.",
    calendar_door: "Meeting places",
    calendar_door_text: "Meet others in the same situation. See what is coming up.",

    start_title: "Find help when someone close to you needs care",
    start_lead: "You do not have to manage alone. Find the place where you live, and we will show what there is for you.",
    open_now_title: "Answering now",
    all_helplines: "See all helplines",

    place_label: "Where do you live?",
    place_hint: "Type a municipality, place or postcode",
    place_none: "No match. Try another name or a postcode.",
    place_change: "Change place",
    whole_country: "The whole country",
    place_unknown: "We do not know that municipality. Type where you live, and we will find it.",

    finder_title: "Find help",
    search_label: "What do you need help with?",
    topic_label: "Topic",
    audience_label: "For whom",
    channel_label: "How",
    reset: "Reset",
    no_results_text: "We found no service that fits. From here you can go on:",
    without_filters: "Show all services here",
    in_whole_country: "Search the whole country",
    show_more: "Show more",

    kommune_neighbours: "In the municipalities around",
    kommune_meetings: "Coming meetings",
    kommune_no_meetings: "We know of no coming dates. See the whole calendar, or ask those who arrange the meetings.",
    kommune_helplines_text: "The helplines are for you wherever you live.",

    service_missing: "We do not have this service. It may have closed, or the address may be misspelt.",
    operated_by: "Run by",
    for_whom: "For whom",
    about_what: "Topic",
    address: "Address",
    serves: "Who can use it",
    contact: "Get in touch",
    no_contact: "We have no contact details. The municipality's switchboard can help you further.",
    opening_hours: "Opening hours",
    referral_label: "Referral",
    cost_label: "Price",
    languages_label: "Languages",
    sources_label: "Sources",
    source_undated: "undated",
    directions: "Show the way",
    nationwide: "The whole country",
    similar: "Similar services",
    type_label: "Kind of service",
    anonymous: "You can be anonymous",
    not_anonymous: "You are not anonymous",
    paired_title: "Belongs together with",
    other_open_title: "Busy or closed? These answer now",

    helplines_title: "Helplines",
    helplines_lead: "Call, text or chat. Everyone here takes calls from relatives or people who are having a hard time.",
    only_open: "Only open now",
    emergency_group: "When it is urgent",
    open_group: "Open now",
    later_group: "Closed now",
    unknown_group: "Unknown hours",

    open_always: "Open day and night",
    open_now: "Open now",
    closed_now: "Closed now",
    hours_unknown: "Unknown hours",
    midnight: "midnight",
    closed_day: "Closed",
    on_holidays: "Public holidays",
    holidays_as_usual: "As usual",
    holidays_unknown: "Unknown",
    today: "today",
    tomorrow: "tomorrow",

    calendar_title: "Meeting places",
    calendar_lead: "Cafés, groups and courses where relatives and carers meet each other and professionals.",
    all_meetings: "See the whole calendar",
    no_dates_title: "Without known dates",
    no_dates_text: "These have been held before, or have no fixed date that we know of. Ask the host whether they still exist.",
    time_unknown: "time unknown",
    ask_host: "Ask the host before you go.",
    hosted_by: "Host",
    when: "When",
    place: "Place",
    registration_label: "Registration",
    next_dates: "The next dates",
    meeting_missing: "We do not have this meeting, or the date has passed.",

    about_title: "About the information",
    about_link: "About the information",
    about_sections: [
        Section {
            title: "Where it comes from",
            text: "The information was gathered from public sources: the websites of municipalities, hospitals and organisations, and some newspapers and lists. Each service shows its source and how old that is.",
        },
        Section {
            title: "Not confirmed",
            text: "None of the services has been confirmed by those who run it. Where the source is old, undated or written by others, the page says so plainly. Call or check their website before you go.",
        },
        Section {
            title: "Open now",
            text: "“Open now” is worked out from published opening hours and Norwegian time. Where the hours are unknown, on a public holiday too, we say that they are unknown.",
        },
        Section {
            title: "Privacy",
            text: "Everything happens on your own device. We use no cookies, keep no searches and send nothing to anyone. What you choose stands only in the address at the top of your browser.",
        },
        Section {
            title: "Who owns the information",
            text: "Names and numbers of municipalities and counties come from Kartverket (CC BY 4.0), postcodes from Posten Bring. The texts are our own.",
        },
    ],

    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    and: "and",

    kommuner_title: "Municipalities from A to Å",
    kommuner_lead: "Choose your municipality to see what there is in it and nearby.",
    day_and_night_title: "Answering day and night",
    other_day_and_night_title: "Busy? These answer day and night",
    no_clock_group: "More helplines",

    position_button: "Use my position",
    position_waits: "Finding your position …",
    position_found: "These municipalities are nearest. The distance is an estimate. Your position stays on this device.",
    remember_place: "Remember the place on this device",
    forget_place: "Forget the place",
    filters_label: "Choose what to see",
    chosen_label: "Chosen filters",
    remove: "Remove",
    no_referral: "No referral needed",
    may_be_anonymous: "Can be anonymous",

    week_label: "Week",
    view_label: "View",
    go_to_date: "Go to date",
    go_to_today: "Today",
    none_on_day: "We know of no meetings on this day.",
    host_label: "Host",
    any_host: "All hosts",
    only_confirmed: "Confirmed dates only",
    norwegian_time: "Times are Norwegian time.",
    rhythm: "How often",
    save_title: "Add to your calendar",
    save_text: "You get a file that opens in the calendar on your device. If the meeting is moved or cancelled, the file does not change.",
    save_one: "This date only",
    save_series: "All dates",
    save_reminder: "Remind me the day before",
    save_done: "The file is downloaded.",
    save_failed: "We could not make the file. Try again in a moment.",
    subscribe_link: "Follow the calendar in your own",
    subscribe_title: "Follow the meetings",
    print: "Print",
    poster_link: "Poster for the notice board",

    actions_label: "Take it with you",
    save: "Save to My list",
    unsave: "Remove from My list",
    share: "Share",
    report: "Report a mistake",
    directions_note: "Opens OpenStreetMap, outside Nærmest. They see which address you look for.",
    extra_failed: "This did not come. It may be the network. Try again in a while.",
    map_title: "Services on a map",
    map_link: "Show on a map",
    map_lead: "Each dot is a municipality. The map shows services that it has itself or shares with others.",
    saved_title: "My list",
    shared_title: "A list that you were given",

    audience: names!(Audience {
        Everyone: "Everyone",
        Relatives: "Relatives and carers",
        Children: "Children",
        Youth: "Young people",
        Adults: "Adults",
        Elderly: "Older people",
        Parents: "Parents",
        Siblings: "Brothers and sisters",
        Partners: "Partners",
    }),
    topic: names!(Topic {
        General: "All topics",
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
    }),
    service_type: names!(ServiceType {
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
        FamilyRelief: "Practical help at home",
        HomeStart: "Home-Start",
        CrisisCentre: "Crisis centre",
        LocalBranch: "Local branch",
        InterMunicipal: "Shared by municipalities",
        Other: "Other",
    }),
    tongue: names!(Tongue {
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
    }),
    cost: names!(Cost { Free: "Free", Fee: "There is a fee", Unknown: "Unknown" }),
    referral: names!(Referral {
        None: "You do not need a referral",
        Required: "You need a referral",
        Unknown: "Unknown",
    }),
    channel: names!(ChannelKind {
        Phone: "Phone",
        Sms: "Text message",
        Chat: "Chat",
        Email: "E-mail",
        Web: "Website",
    }),
    channel_cost: names!(ChannelCost { Free: "Free", Normal: "Normal rate", Unknown: "" }),
    registration: names!(RegistrationKind {
        None: "You need not register",
        Required: "You must register",
        Unknown: "Unknown. Ask the host.",
    }),
    occurrence: names!(OccurrenceStatus {
        Confirmed: "Confirmed",
        Expected: "Expected – ask the host",
        Cancelled: "Cancelled",
        Moved: "Moved",
    }),
    holiday: names!(Holiday {
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
    }),
};

pub(super) const fn texts(words: &'static Words) -> Texts {
    Texts {
        lang: Lang::En,
        words,

        place_options: |count| match count {
            1 => "1 suggestion".to_owned(),
            _ => join!(count, " suggestions"),
        },

        finder_title_in: |place| join!("Find help in ", place),
        results: |count| match count {
            0 => "No services".to_owned(),
            1 => "1 service".to_owned(),
            _ => join!(count, " services"),
        },

        kommune_title: |name| join!("Help for relatives and carers in ", name),
        kommune_lead: |name| {
            join!("Services for you who live in ", name, ", from the nearest to those for the whole country.")
        },
        kommune_nothing_local: |name| {
            join!(
                "We know of no services in ",
                name,
                " itself. There may still be some: call the municipality and ask for its contact for relatives. The services below are for you too."
            )
        },
        kommune_site: |name| join!("The website of ", name, " municipality"),
        kommune_search: |name| join!("Search the services for ", name),
        reach: |reach, name| match reach {
            Reach::Local => join!("In ", name),
            Reach::Shared => "Shared with other municipalities".to_owned(),
            Reach::Regional => "In the county and health region".to_owned(),
            Reach::National => "For the whole country".to_owned(),
        },
        kilometres_away: |kilometres| join!("about ", kilometres, " km away, an estimate"),

        unconfirmed: |year| match year {
            Some(year) => join!("Not confirmed by the provider. Source from ", year, "."),
            None => "Not confirmed by the provider. The source has no date.".to_owned(),
        },
        confirmed_on: |date| join!("Confirmed by the provider ", date, "."),

        helplines_found: |count| match count {
            0 => "No helpline fits".to_owned(),
            1 => "1 helpline".to_owned(),
            _ => join!(count, " helplines"),
        },

        open_until: |time| join!("Open now until ", time),
        opens: |time| join!("Opens ", time),

        calendar_title_in: |place| join!("Meeting places in ", place),
        meetings_found: |count| match count {
            0 => "No coming meetings".to_owned(),
            1 => "1 coming meeting".to_owned(),
            _ => join!(count, " coming meetings"),
        },
        moved_from: |date| join!("Moved from ", date),
        week: |number| join!("Week ", number),

        data_from: |date| join!("The dates were worked out on ", date, "."),

        date: |day, month, year| join!(day, " ", month, " ", year),
        clock: |hour, minute| {
            let mut text = String::new();
            push_padded(&mut text, hour, 2);
            text.push(':');
            push_padded(&mut text, minute, 2);
            text
        },

        position_refused: |reason| match reason {
            Refusal::Denied => {
                "We were not allowed to see the position. That is quite all right. Type the place instead."
            }
            Refusal::Unavailable => "The device does not know where it is. Type the place instead.",
            Refusal::Late => "It took too long to find the position. Type the place instead.",
            Refusal::Abroad => "You seem to be outside Norway. Type the place instead.",
        },
        remembered_place: |place| join!("Go to ", place),
        filter_button: |count| match count {
            0 => "Filters".to_owned(),
            _ => join!("Filters (", count, ")"),
        },
        meant: |words| join!("Did you mean “", words, "”?"),
        without_word: |word| join!("Search without the word “", word, "”"),
        without_facet: |label| join!("Search without the filter “", label, "”"),
        same_search_in: |place| join!("The same search in ", place),
        helplines_about: |topic| join!("Helplines: ", topic),

        view: |view| match view {
            CalendarView::List => "List",
            CalendarView::Week => "Week",
            CalendarView::Month => "Month",
        },
        previous: |view| match view {
            CalendarView::Week => "Previous week",
            _ => "Previous month",
        },
        next: |view| match view {
            CalendarView::Week => "Next week",
            _ => "Next month",
        },
        meetings_in: |count, period| match count {
            0 => join!("No meetings in ", period),
            1 => join!("1 meeting in ", period),
            _ => join!(count, " meetings in ", period),
        },
        meetings_on: |count| {
            const WORDS: [&str; 10] =
                ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
            match count {
                1 => "one meeting".to_owned(),
                2..=11 => join!(WORDS[count - 2], " meetings"),
                _ => join!(count, " meetings"),
            }
        },
        more_meetings: |count| join!("and ", count, " more"),
        subscribe_title_in: |place| join!("Follow the meetings in ", place),

        source_age: |years| match years {
            1 => "1 year old".to_owned(),
            _ => join!(years, " years old"),
        },
    }
}
