//! The texts of a language. They come to the browser as a list, in the language of the page. One long file here and in
//! each language, a line a text: who translates reads it from top to bottom, and the compiler compares.

use super::listed::listed;
use super::{
    ActionWords, AnswerWords, ChoiceWords, CodeWords, Counted, CrisisWords, EmergencyLine, FoundWords,
    GuideWords, MapWords, Names, OfflineWords, PosterWords, SavedWords, Section, SubscribeWords, Template,
};
use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::model::area::Reach;
use crate::model::channel::{ChannelCost, ChannelKind};
use crate::model::meeting::RegistrationKind;
use crate::model::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};
use crate::schedule::holidays::Holiday;
use crate::schedule::occurrence::OccurrenceStatus;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts of one language. What varies is filled into a [`Template`].
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct Words {
    // frame
    pub product: &'static str,
    pub skip_to_content: &'static str,
    pub menu: &'static str,
    pub more_languages: &'static str,
    pub exit: &'static str,
    pub exit_hint: &'static str,
    pub footer_exit: &'static str,
    pub emergency_title: &'static str,
    pub emergency_lines: [EmergencyLine; 5],
    pub found: FoundWords,
    pub footer_unconfirmed: &'static str,
    pub footer_private: &'static str,
    /// That nobody whose own language it is has read this, and that corrections are welcome; empty if somebody has.
    pub unchecked: &'static str,
    pub choices: ChoiceWords,
    /// Where what stands in a frame is from, and from which day.
    pub frame_from: Template,
    pub frame_open: &'static str,
    /// What is said of a link that does not replace the page.
    pub new_tab: &'static str,
    pub loading: &'static str,
    pub failed_title: &'static str,
    pub failed_text: &'static str,
    pub try_again: &'static str,
    pub not_found_title: &'static str,
    pub not_found_text: &'static str,
    pub to_start: &'static str,
    pub rest_start: &'static str,
    pub rest_meetings: &'static str,

    // danger
    pub crisis: CrisisWords,

    // answer
    pub answer: AnswerWords,

    // guides
    pub guide: GuideWords,

    // doors
    pub finder_door: &'static str,
    pub finder_door_text: &'static str,
    pub helplines_door: &'static str,
    pub helplines_door_text: &'static str,
    pub calendar_door: &'static str,
    pub calendar_door_text: &'static str,

    // start
    pub start_title: &'static str,
    pub start_lead: &'static str,
    pub open_now_title: &'static str,
    pub all_helplines: &'static str,

    // place box
    pub place_label: &'static str,
    pub place_hint: &'static str,
    pub place_none: &'static str,
    /// How many places are offered.
    pub place_options: Counted,
    pub place_alike: &'static str,
    pub fylke: &'static str,
    pub district: &'static str,
    pub place_change: &'static str,
    pub all_services: &'static str,
    pub whole_country: &'static str,
    pub place_unknown: &'static str,
    pub position_button: &'static str,
    pub position_waits: &'static str,
    pub position_found: &'static str,
    pub refusal: Names<Refusal, { Refusal::ALL.len() }>,
    pub kilometres_away: Template,
    pub remember_place: &'static str,
    pub forget_place: &'static str,
    pub remembered_place: Template,

    // finder
    pub finder_title: &'static str,
    pub finder_title_in: Template,
    pub search_label: &'static str,
    pub search_hint: &'static str,
    pub results: Counted,
    pub topic_label: &'static str,
    pub audience_label: &'static str,
    pub channel_label: &'static str,
    pub reset: &'static str,
    pub no_results_text: &'static str,
    pub no_results_next: &'static str,
    pub did_you_mean: Template,
    pub without_filters: &'static str,
    pub without_word: Template,
    pub without_facet: Template,
    pub in_whole_country: &'static str,
    pub same_search_in: Template,
    /// About a topic, in lower case.
    pub helplines_about: Template,
    pub show_more: &'static str,
    /// Above a list of services: that not all of it is confirmed.
    pub list_doubt: &'static str,
    pub filters_label: &'static str,
    /// The button that shows the filters, where some are chosen.
    pub filters_chosen: Template,
    pub filters: &'static str,
    /// The button that shows what the filters leave.
    pub show_these: Template,
    /// The way back to the services of a kommune.
    pub services_in: Template,
    pub skip_to_results: &'static str,
    pub any_topic: &'static str,
    /// Over the few choices that stand outside the filters.
    pub quick_label: &'static str,
    pub children_and_youth: &'static str,
    pub chosen_label: &'static str,
    pub remove: &'static str,
    pub no_referral: &'static str,
    pub may_be_anonymous: &'static str,

    // kommune
    pub part_title: &'static str,
    pub part_lead: &'static str,
    pub part_former: &'static str,
    pub part_borders: &'static str,
    pub part_kommuner: &'static str,
    pub part_services: &'static str,
    pub parts_title: &'static str,
    pub kommune_divided: &'static str,
    pub kommune_title: Template,
    pub kommune_search: Template,
    pub kommune_nothing_local: Template,
    /// How near something is to a kommune, with its name.
    pub reach: [Template; Reach::ALL.len()],
    pub svalbard_lead: &'static str,
    pub svalbard_services: &'static str,
    pub svalbard_facts: &'static str,
    pub kommune_meetings: &'static str,
    pub kommune_no_meetings: &'static str,
    pub kommune_own: &'static str,
    /// The form of Norwegian that the kommune writes, where it is not that of the page.
    pub kommune_form: &'static str,
    pub switchboard: &'static str,
    pub no_switchboard: &'static str,
    /// Of the page of a kommune whose number is not known, in short.
    pub number_there: &'static str,
    pub no_illness_in_mail: &'static str,
    pub show_all: &'static str,
    /// Opens the services of a need that have no card.
    pub kommune_others: &'static str,
    /// Under the heading of a need that nothing answers.
    pub kommune_none_of_need: &'static str,

    // service and helpline
    pub service_missing: &'static str,
    pub operated_by: &'static str,
    pub for_whom: &'static str,
    pub about_what: &'static str,
    pub address: &'static str,
    pub serves: &'static str,
    pub contact: &'static str,
    /// Where nobody else can be asked; the kommune follows.
    pub ask_kommune: &'static str,
    pub found_on: &'static str,
    pub more_ways: &'static str,
    pub opening_hours: &'static str,
    pub referral_label: &'static str,
    pub cost_label: &'static str,
    pub languages_label: &'static str,
    pub sources_label: &'static str,
    pub source_undated: &'static str,
    pub source_age: Counted,
    /// Said with the year of the newest source, and without one.
    pub unconfirmed: Template,
    pub unconfirmed_undated: &'static str,
    /// What a card says of doubt.
    pub check_first: Template,
    pub check_first_undated: &'static str,
    pub source_own: &'static str,
    pub source_other: &'static str,
    pub confirmed_on: Template,
    pub directions: &'static str,
    pub nationwide: &'static str,
    /// Where and for how many, in the middle of a sentence; the name follows `for_all_of`.
    pub for_country: &'static str,
    pub for_all_of: &'static str,
    pub with_others: &'static str,
    /// The name of a kommune follows.
    pub also_for: &'static str,
    pub neighbour: &'static str,
    pub in_fylke: &'static str,
    pub similar: &'static str,
    pub type_label: &'static str,
    pub anonymous: &'static str,
    pub not_anonymous: &'static str,
    pub answered_by: &'static str,
    /// What is seen of the one who calls, and what stays afterwards.
    pub kept: &'static str,
    pub paired_title: &'static str,
    pub other_open_title: &'static str,

    // helplines
    pub helplines_title: &'static str,
    pub helplines_lead: &'static str,
    pub helplines_found: Counted,
    /// The helplines about a topic, with its name.
    pub topic_group: Template,
    pub rights_group: &'static str,
    pub urgent_group: &'static str,
    /// What opens next: its name, and when.
    pub opens_next: Template,
    /// The same of several: how many, and when.
    pub open_next: Template,
    pub only_open: &'static str,
    pub emergency_group: &'static str,
    pub relatives_group: &'static str,
    pub everyone_group: &'static str,
    pub young_group: &'static str,
    pub general_group: &'static str,
    /// What has neither telephone, text messages nor a chat.
    pub apart_group: &'static str,
    pub local_helplines: &'static str,

    // opening hours
    pub open_always: &'static str,
    pub open_now: &'static str,
    pub open_until: Template,
    pub stated_open: &'static str,
    /// Open by hours that may no longer hold.
    pub stated_until: Template,
    pub stated_always: &'static str,
    /// From which year old hours are, and where their source has no date.
    pub hours_stated: Template,
    pub hours_stated_undated: &'static str,
    pub closed_now: &'static str,
    pub opens: Template,
    pub hours_unknown: &'static str,
    pub midnight: &'static str,
    pub closed_day: &'static str,
    pub on_holidays: &'static str,
    pub holidays_as_usual: &'static str,
    pub holidays_unknown: &'static str,
    /// 24 December, 31 December, the Wednesday before Maundy Thursday after noon.
    pub eves: [&'static str; 3],
    pub eves_unknown: &'static str,
    pub today: &'static str,
    pub tomorrow: &'static str,

    // calendar
    pub calendar_title: &'static str,
    pub calendar_title_in: Template,
    pub calendar_lead: &'static str,
    /// How many series have dates, before [`ahead`](Self::ahead) or [`in_month`](Self::in_month).
    pub series_found: Counted,
    pub ahead: &'static str,
    pub in_month: Template,
    pub all_meetings: &'static str,
    pub no_dates_title: &'static str,
    pub no_dates_text: &'static str,
    pub time_unknown: &'static str,
    pub moved_from: Template,
    pub ask_host: &'static str,
    pub hosted_by: &'static str,
    pub when: &'static str,
    pub place: &'static str,
    pub registration_label: &'static str,
    pub next_dates: &'static str,
    pub likely_next: &'static str,
    pub likely: &'static str,
    pub over: &'static str,
    pub to_come: &'static str,
    pub meeting_missing: &'static str,
    pub week_label: &'static str,
    pub week: Template,
    pub view: Names<CalendarView, { CalendarView::ALL.len() }>,
    pub previous_week: &'static str,
    pub previous_month: &'static str,
    pub next_week: &'static str,
    pub next_month: &'static str,
    pub meetings: Counted,
    /// So many meetings in a month or week.
    pub meetings_in: Template,
    /// How many meetings a day has, as it is read aloud: few of them in words.
    pub meetings_on: Counted,
    pub two_to_eleven: [&'static str; 10],
    pub more_meetings: Template,
    pub view_label: &'static str,
    pub go_to_date: &'static str,
    pub go_to_today: &'static str,
    pub none_on_day: &'static str,
    pub host_label: &'static str,
    pub any_host: &'static str,
    pub only_confirmed: &'static str,
    pub where_label: &'static str,
    pub nearby: &'static str,
    pub digital: &'static str,
    pub norwegian_time: &'static str,
    pub rhythm: &'static str,

    // about
    pub about_title: &'static str,
    pub about_link: &'static str,
    pub accessibility_link: &'static str,
    pub professionals_link: &'static str,
    /// The day on which all of it was published.
    pub published: Template,
    pub without_network: &'static str,
    /// Why nothing is said to be open now.
    pub outdated: &'static str,
    /// What the device keeps for times without a network.
    pub offline: OfflineWords,
    pub data_from: Template,
    pub about_sections: [Section; 5],

    // without the program, and without a clock
    pub kommuner_title: &'static str,
    pub kommuner_lead: &'static str,
    pub kommuner_filter: &'static str,
    pub day_and_night_title: &'static str,
    pub other_day_and_night_title: &'static str,

    // into one's own calendar
    pub save_title: &'static str,
    pub save_text: &'static str,
    pub save_one: &'static str,
    pub save_series: &'static str,
    pub save_reminder: &'static str,
    pub save_done: &'static str,
    pub save_failed: &'static str,
    pub save_in_app: &'static str,
    pub save_link: &'static str,
    pub subscribe_link: &'static str,
    pub subscribe_title: &'static str,
    pub subscribe_title_in: Template,
    pub print: &'static str,
    pub poster_link: &'static str,
    pub poster: PosterWords,
    pub subscribe: SubscribeWords,

    // what one can do with a record
    pub actions_label: &'static str,
    pub save: &'static str,
    pub unsave: &'static str,
    pub share: &'static str,
    pub report: &'static str,
    pub directions_note: &'static str,
    pub extra_failed: &'static str,
    pub about_acts: ActionWords,
    pub codes: CodeWords,

    // map
    pub map_title: &'static str,
    pub map_link: &'static str,
    pub map_lead: &'static str,
    pub map: MapWords,

    // the reader's list
    pub saved_title: &'static str,
    pub shared_title: &'static str,
    pub saved: SavedWords,

    // words for values
    pub weekdays: [&'static str; 7],
    pub months: [&'static str; 12],
    /// Day, name of month and year.
    pub date: Template,
    /// The hour and minute of a time of day, as read on a sign.
    pub clock: Template,
    pub and: &'static str,

    // names of the words of closed lists
    pub audience: Names<Audience, { Audience::ALL.len() }>,
    pub topic: Names<Topic, { Topic::ALL.len() }>,
    pub service_type: Names<ServiceType, { ServiceType::ALL.len() }>,
    pub tongue: Names<Tongue, { Tongue::ALL.len() }>,
    pub cost: Names<Cost, { Cost::ALL.len() }>,
    pub referral: Names<Referral, { Referral::ALL.len() }>,
    pub channel: Names<ChannelKind, { ChannelKind::ALL.len() }>,
    /// What one does by each kind of channel, on a button.
    pub reach_by: Names<ChannelKind, { ChannelKind::ALL.len() }>,
    pub channel_cost: Names<ChannelCost, { ChannelCost::ALL.len() }>,
    pub registration: Names<RegistrationKind, { RegistrationKind::ALL.len() }>,
    pub occurrence: Names<OccurrenceStatus, { OccurrenceStatus::ALL.len() }>,
    pub holiday: Names<Holiday, { Holiday::ALL.len() }>,
}
}
