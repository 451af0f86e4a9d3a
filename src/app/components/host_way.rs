//! Whom to ask about a meeting, in a list.

use crate::app::components::{AskKommuneLine, Ways, basis_today};
use crate::app::context::use_app;
use crate::find::asking::{about_meeting, best_first};
use crate::model::area::Area;
use crate::model::channel::Channel;
use crate::model::meeting::Meeting;
use leptos::prelude::*;
use std::sync::Arc;

/// The best way to reach the host; where there is none, the kommune that the meeting is in.
#[component]
pub fn HostWay(
    /// The series.
    meeting: Arc<Meeting>,
) -> impl IntoView {
    let app = use_app();
    let channels: Vec<Channel> = about_meeting(&meeting).into_iter().cloned().collect();
    let best = best_first(&channels, app.now.get_untracked());
    let basis = {
        let meeting = Arc::clone(&meeting);
        basis_today(app, move |day| meeting.basis_on(day))
    };
    match best.get(..1) {
        Some(best) => view! { <Ways channels=best basis /> }.into_any(),
        None => {
            let kommune = meeting.kommune().or(meeting.serves.iter().find_map(Area::kommune));
            view! { <AskKommuneLine kommune /> }.into_any()
        }
    }
}
