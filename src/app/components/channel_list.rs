//! Ways to reach somebody, each with its own state and hours.

use crate::app::components::{LocalizedText, OpenBadge, QrCode, TakeAway};
use crate::app::context::{App, use_app};
use crate::i18n::texts::Texts;
use crate::model::basis::Basis;
use crate::model::channel::{Channel, ChannelCost, Contact};
use crate::model::phone::spoken;
use crate::schedule::hours::{DayRule, HolidayRule, Hours, WeeklyHours};
use leptos::prelude::*;

/// The channels of a record as a list.
#[component]
pub fn ChannelList<'a>(
    /// The channels.
    channels: &'a [Channel],
    /// What their hours rest on.
    basis: Signal<Option<Basis>>,
    /// Whether to say cost, anonymity and the hours of the week, too.
    #[prop(optional)]
    in_full: bool,
) -> impl IntoView + use<> {
    let app = use_app();
    let items = channels.iter().map(|one| item(app, one, basis, in_full).into_any()).collect_view();
    view! { <ul class="channels">{items}</ul> }
}

/// One channel: what it is, the link that uses it, whether somebody answers.
fn item(app: App, channel: &Channel, basis: Signal<Option<Basis>>, in_full: bool) -> impl IntoView + use<> {
    let texts = app.texts;
    let kind = texts.channel.of(channel.contact.kind());
    let label = channel.label.as_ref().map(|label| {
        view! { <LocalizedText text=label.get(app.lang) class="channel-label" /> }
    });
    let badge = channel.is_live().then(|| view! { <OpenBadge hours=channel.hours.clone() basis /> });
    let code = (in_full && !app.host.may_leave()).then(|| {
        let caption = texts.codes.of_contact.with(&[&channel.contact.written()]);
        view! { <QrCode of=channel.contact.href() caption /> }
    });
    view! {
        <li>
            <span class="channel-kind">{kind}</span>
            {contact_link(app, &channel.contact, kind)}
            {label}
            {badge}
            {code}
            {in_full.then(|| about(texts, channel))}
        </li>
    }
}

/// Cost, anonymity and hours.
fn about(texts: &'static Texts, channel: &Channel) -> impl IntoView + use<> {
    let cost = (channel.cost != ChannelCost::Unknown).then(|| texts.channel_cost.of(channel.cost));
    let anonymous = channel.anonymous.map(|yes| if yes { texts.anonymous } else { texts.not_anonymous });
    let said: Vec<_> = [cost, anonymous].into_iter().flatten().collect();
    let said = (!said.is_empty()).then(|| view! { <p class="channel-about">{said.join(" · ")}</p> });
    let week = match &channel.hours {
        Some(Hours::Weekly(hours)) => Some(week(texts, hours)),
        _ => None,
    };
    (said, week)
}

/// The link that calls, writes or opens.
pub fn contact_link(app: App, contact: &Contact, kind: &str) -> AnyView {
    let written = contact.written();
    if !app.host.may_leave() {
        return view! { <TakeAway to=contact.href() text=written /> }.into_any();
    }
    // What is heard holds what is seen (WCAG 2.5.3) and says which kind of number it is; then digit by digit.
    let heard = match contact {
        Contact::Phone(_) | Contact::Sms(_) => Some(spoken(&format!("{kind} {written}"))),
        _ => None,
    };
    let is_call = matches!(contact, Contact::Phone(_));
    let class = if is_call { "contact ds-button" } else { "contact ds-link" };
    view! {
        <a class=class rel="noreferrer" href=contact.href() aria-label=heard>
            {written}
        </a>
    }
    .into_any()
}

/// The hours of the week as a small table.
fn week(texts: &'static Texts, hours: &WeeklyHours) -> impl IntoView + use<> {
    let holidays = match &hours.holidays {
        HolidayRule::AsUsual => texts.holidays_as_usual.to_owned(),
        HolidayRule::Day(DayRule::Open(intervals)) => texts.say_intervals(intervals),
        HolidayRule::Day(DayRule::Unknown) | HolidayRule::Unknown => texts.holidays_unknown.to_owned(),
    };
    let eves = texts.say_eves(hours).map(|said| view! { <p class="channel-about">{said}</p> });
    let mut lines = texts.say_week(hours);
    lines.push((texts.on_holidays.to_owned(), holidays));
    let line = |(days, times): (String, String)| {
        view! {
            <tr>
                <th scope="row">{days}</th>
                <td>{times}</td>
            </tr>
        }
    };
    view! {
        <table class="week">
            <tbody>{lines.into_iter().map(line).map(IntoAny::into_any).collect_view()}</tbody>
        </table>
        {eves}
    }
}
