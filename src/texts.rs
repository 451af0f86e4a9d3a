//! Every text on the screen: one struct, one const per language, so that a missing text does not compile.

mod en;
mod nb;

use crate::area::Reach;
use crate::channel::{ChannelCost, ChannelKind};
use crate::civil::Weekday;
use crate::holidays::Holiday;
use crate::lang::Lang;
use crate::meeting::{OccurrenceStatus, RegistrationKind};
use crate::taxonomy::{Audience, Cost, Referral, ServiceType, Tongue, Topic};

/// The texts of one language.
///
/// A field is a text, or a function from what varies to a text. Functions of a closed list are total:
/// a new topic does not compile before every language can say it.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct Texts {
    pub lang: Lang,
    /// The name of the language in itself.
    pub language_name: &'static str,
    /// The link to this language, in this language.
    pub read_in_this_language: &'static str,

    // frame
    pub product: &'static str,
    pub skip_to_content: &'static str,
    pub menu: &'static str,
    pub emergency_title: &'static str,
    pub emergency_lines: [EmergencyLine; 5],
    pub footer_unconfirmed: &'static str,
    pub footer_private: &'static str,
    pub loading: &'static str,
    pub failed_title: &'static str,
    pub failed_text: &'static str,
    pub try_again: &'static str,
    pub not_found_title: &'static str,
    pub not_found_text: &'static str,
    pub to_start: &'static str,

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
    pub place_options: fn(usize) -> String,
    pub place_change: &'static str,
    pub whole_country: &'static str,
    pub place_unknown: &'static str,

    // finder
    pub finder_title: &'static str,
    pub finder_title_in: fn(&str) -> String,
    pub search_label: &'static str,
    pub topic_label: &'static str,
    pub audience_label: &'static str,
    pub channel_label: &'static str,
    pub any: &'static str,
    pub reset: &'static str,
    pub results: fn(usize) -> String,
    pub no_results_text: &'static str,
    pub without_filters: &'static str,
    pub in_whole_country: &'static str,
    pub show_more: &'static str,

    // kommune
    pub kommune_title: fn(&str) -> String,
    pub kommune_lead: fn(&str) -> String,
    pub kommune_nothing_local: fn(&str) -> String,
    pub kommune_neighbours: &'static str,
    pub kommune_site: fn(&str) -> String,
    pub kommune_search: fn(&str) -> String,
    pub kommune_meetings: &'static str,
    pub kommune_no_meetings: &'static str,
    pub kommune_helplines_text: &'static str,
    pub reach: fn(Reach, &str) -> String,
    pub kilometres_away: fn(u32) -> String,

    // service and helpline
    pub service_missing: &'static str,
    pub operated_by: &'static str,
    pub for_whom: &'static str,
    pub about_what: &'static str,
    pub address: &'static str,
    pub serves: &'static str,
    pub contact: &'static str,
    pub no_contact: &'static str,
    pub opening_hours: &'static str,
    pub referral_label: &'static str,
    pub cost_label: &'static str,
    pub languages_label: &'static str,
    pub sources_label: &'static str,
    pub source_undated: &'static str,
    pub unconfirmed: fn(Option<i32>) -> String,
    pub confirmed_on: fn(&str) -> String,
    pub directions: &'static str,
    pub nationwide: &'static str,
    pub similar: &'static str,
    pub type_label: &'static str,
    pub anonymous: &'static str,
    pub not_anonymous: &'static str,
    pub paired_title: &'static str,
    pub other_open_title: &'static str,

    // what one can do with a record
    pub actions_label: &'static str,
    pub save: &'static str,
    pub unsave: &'static str,
    pub share: &'static str,
    pub print: &'static str,
    pub report: &'static str,
    pub code_of_page: &'static str,
    pub code_of_contact: fn(&str) -> String,
    pub directions_note: &'static str,
    pub extra_failed: &'static str,
    pub source_age: fn(i32) -> String,

    // map
    pub map_title: &'static str,
    pub map_link: &'static str,
    pub map_lead: &'static str,

    // the reader's list; what few see is in src/extra/texts.rs
    pub saved_title: &'static str,
    pub shared_title: &'static str,

    // helplines
    pub helplines_title: &'static str,
    pub helplines_lead: &'static str,
    pub helplines_found: fn(usize) -> String,
    pub only_open: &'static str,
    pub emergency_group: &'static str,
    pub open_group: &'static str,
    pub later_group: &'static str,
    pub unknown_group: &'static str,

    // opening hours
    pub open_always: &'static str,
    pub open_now: &'static str,
    pub open_until: fn(&str) -> String,
    pub closed_now: &'static str,
    pub opens: fn(&str) -> String,
    pub hours_unknown: &'static str,
    pub midnight: &'static str,
    pub closed_day: &'static str,
    pub on_holidays: &'static str,
    pub holidays_as_usual: &'static str,
    pub holidays_unknown: &'static str,
    pub today: &'static str,
    pub tomorrow: &'static str,

    // calendar
    pub calendar_title: &'static str,
    pub calendar_title_in: fn(&str) -> String,
    pub calendar_lead: &'static str,
    pub all_meetings: &'static str,
    pub meetings_found: fn(usize) -> String,
    pub no_dates_title: &'static str,
    pub no_dates_text: &'static str,
    pub time_unknown: &'static str,
    pub ask_host: &'static str,
    pub hosted_by: &'static str,
    pub when: &'static str,
    pub place: &'static str,
    pub registration_label: &'static str,
    pub next_dates: &'static str,
    pub moved_from: fn(&str) -> String,
    pub meeting_missing: &'static str,
    pub week: fn(u32) -> String,

    // about
    pub about_title: &'static str,
    pub about_link: &'static str,
    pub about_sections: &'static [(&'static str, &'static str)],
    pub data_from: fn(&str) -> String,

    // words for values
    pub weekdays: [&'static str; 7],
    pub months: [&'static str; 12],
    /// Day, name of month and year.
    pub date: fn(u32, &str, i32) -> String,
    /// The hour and minute of a time of day, as read on a sign.
    pub clock: fn(i32, i32) -> String,
    pub days: fn(Weekday, Weekday) -> String,
    pub and: &'static str,
    pub audience: fn(Audience) -> &'static str,
    pub topic: fn(Topic) -> &'static str,
    pub service_type: fn(ServiceType) -> &'static str,
    pub tongue: fn(Tongue) -> &'static str,
    pub cost: fn(Cost) -> &'static str,
    pub referral: fn(Referral) -> &'static str,
    pub channel: fn(ChannelKind) -> &'static str,
    pub channel_cost: fn(ChannelCost) -> &'static str,
    pub registration: fn(RegistrationKind) -> &'static str,
    pub occurrence: fn(OccurrenceStatus) -> &'static str,
    pub holiday: fn(Holiday) -> &'static str,
}

/// One line of the bar that is on every page: whom to call, for what.
pub struct EmergencyLine {
    /// The helpline's id in the dataset.
    pub id: &'static str,
    /// What is dialled.
    pub number: &'static str,
    /// The number as it is written.
    pub written: &'static str,
    /// What for.
    pub label: &'static str,
}

/// The texts of a language.
pub fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Nb => &nb::TEXTS,
        Lang::En => &en::TEXTS,
    }
}

/// Joins pieces; `format!` costs kilobytes in the browser.
macro_rules! join {
    ($($piece:expr),+ $(,)?) => {{
        let mut text = String::new();
        $($crate::texts::Piece::push_to(&$piece, &mut text);)+
        text
    }};
}
pub(crate) use join;

/// Something that can be appended to a text.
pub(crate) trait Piece {
    /// Appends itself.
    fn push_to(&self, text: &mut String);
}

impl Piece for &str {
    fn push_to(&self, text: &mut String) {
        text.push_str(self);
    }
}

impl Piece for String {
    fn push_to(&self, text: &mut String) {
        text.push_str(self);
    }
}

macro_rules! number_piece {
    ($($type:ty),+) => {$(
        impl Piece for $type {
            fn push_to(&self, text: &mut String) {
                crate::civil::push_padded(text, *self as i32, 1);
            }
        }
    )+};
}
number_piece!(u32, i32, usize);
