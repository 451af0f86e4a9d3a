//! Ways to reach somebody, each with its own state and hours.

use crate::app::components::{code, open_badge};
use crate::app::context::App;
use crate::app::node::{Node, node, paragraph, text_in};
use crate::i18n::texts::Texts;
use crate::model::channel::{Channel, ChannelCost, Contact};
use crate::model::phone::spoken;
use crate::schedule::hours::{DayRule, HolidayRule, Hours, WeeklyHours};

/// The channels of a record as a list; with `in_full` also cost, anonymity and the hours of the week.
pub fn channel_list(app: App, channels: &[Channel], in_full: bool) -> Node {
    node("ul").class("channels").children(channels.iter().map(|one| channel(app, one, in_full)).collect())
}

/// One channel: what it is, the link that uses it, whether somebody answers.
fn channel(app: App, channel: &Channel, in_full: bool) -> Node {
    let texts = app.texts;
    let kind = texts.channel.of(channel.contact.kind());
    let mut item = node("li").child(node("span").class("channel-kind").text(kind)).child(contact_link(
        app,
        &channel.contact,
        kind,
    ));
    if let Some(label) = &channel.label {
        item = item.child(text_in(node("span").class("channel-label"), label.get(app.lang), app.lang));
    }
    if channel.is_live() {
        item = item.child(open_badge(app, channel.hours.clone()));
    }
    if in_full && !app.host.may_leave() {
        item = item.child(code(&channel.contact.href(), &channel.contact.written()));
    }
    if in_full {
        let cost = (channel.cost != ChannelCost::Unknown).then(|| texts.channel_cost.of(channel.cost));
        let anonymous = channel.anonymous.map(|yes| if yes { texts.anonymous } else { texts.not_anonymous });
        let said: Vec<_> = [cost, anonymous].into_iter().flatten().collect();
        item = item.child_if((!said.is_empty()).then(|| paragraph("channel-about", &said.join(" · "))));
        if let Some(Hours::Weekly(hours)) = &channel.hours {
            item = item.child(week(texts, hours));
        }
    }
    item
}

/// The link that calls, writes or opens; plain text where nothing may lead out.
fn contact_link(app: App, contact: &Contact, kind: &str) -> Node {
    let written = contact.written();
    if !app.host.may_leave() {
        return node("span").class("contact").text(&written);
    }
    // What is heard holds what is seen (WCAG 2.5.3) and says which kind of number it is; then digit by digit.
    let heard = match contact {
        Contact::Phone(_) | Contact::Sms(_) => Some(spoken(&[kind, " ", &written].concat())),
        _ => None,
    };
    let is_call = matches!(contact, Contact::Phone(_));
    node("a")
        .class(if is_call { "contact ds-button" } else { "contact ds-link" })
        .with("rel", "noreferrer")
        .with("href", &contact.href())
        .maybe("aria-label", heard.as_deref())
        .text(&written)
}

/// The hours of the week as a small table.
fn week(texts: &Texts, hours: &WeeklyHours) -> Node {
    let holidays = match &hours.holidays {
        HolidayRule::AsUsual => texts.holidays_as_usual.to_owned(),
        HolidayRule::Day(DayRule::Open(intervals)) => texts.say_intervals(intervals),
        HolidayRule::Day(DayRule::Unknown) | HolidayRule::Unknown => texts.holidays_unknown.to_owned(),
    };
    let mut lines = texts.say_week(hours);
    lines.push((texts.on_holidays.to_owned(), holidays));
    let line = |(days, times): (String, String)| {
        node("tr").child(node("th").with("scope", "row").text(&days)).child(node("td").text(&times))
    };
    node("table").class("week").child(node("tbody").children(lines.into_iter().map(line).collect()))
}
