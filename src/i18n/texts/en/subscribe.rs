//! Texts of the page that tells how to follow the calendar, in English.

use crate::i18n::texts::{Section, SubscribeWords};

pub(super) const WORDS: SubscribeWords = SubscribeWords {
    lead: "The meetings appear in the calendar you already use. New dates, changes and cancellations follow by themselves.",
    open: "Open in the calendar",
    address: "The address of the calendar",
    copy: "Select the address and copy it.",
    code: "Scan with your phone to subscribe there.",
    empty: "This calendar is empty right now: we know of no dates that a host has given. You can follow it all the same. Dates then come when we learn of them.",
    notes: "The calendar program fetches the address by itself, usually once a day, in some programs less often. The company behind the program then knows which calendar you subscribe to. We do not.",
    steps: [
        Section {
            title: "iPhone and iPad",
            text: "Press “Open in the calendar” and say yes. If nothing happens: open Settings, choose Calendar, Accounts, Add Account, Other and “Add Subscribed Calendar”, and paste the address.",
        },
        Section {
            title: "Android and Google Calendar",
            text: "The app on the phone cannot add the calendar itself. Open calendar.google.com on a computer, press the plus at “Other calendars”, choose “From URL” and paste the address. Then you see the meetings on the phone too.",
        },
        Section {
            title: "Outlook",
            text: "Choose “Add calendar” and “Subscribe from web” in the calendar, and paste the address.",
        },
        Section {
            title: "Thunderbird",
            text: "Right-click in the list of calendars, choose “New Calendar” and “On the Network”, and paste the address.",
        },
        Section {
            title: "Mac",
            text: "Press “Open in the calendar”. Or choose File and “New Calendar Subscription”, and paste the address.",
        },
    ],
};
