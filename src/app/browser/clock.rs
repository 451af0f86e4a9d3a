//! What the clock on the wall in Norway shows.

use crate::schedule::civil::{Date, Moment, TimeOfDay};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Date as Instant, Intl::DateTimeFormat, Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::JsValue;

const MINUTE: f64 = 60_000.0;
const HOUR: f64 = 60.0 * MINUTE;

/// The minute on the wall in Oslo, whatever time zone the device is in.
///
/// In the hour that the end of summer time repeats, the second time round is 02:59: what opens or
/// closes within that hour has done so the first time round.
pub fn now() -> Option<Moment> {
    super::window()?;
    let instant = Instant::now();
    let moment = in_oslo(instant)?;
    if in_oslo(instant - HOUR)? == moment {
        return Some(moment.date.at(TimeOfDay::new(2, 59)?));
    }
    Some(moment)
}

/// Whether the device shows this time of day, too: it may be in another time zone than Oslo.
pub fn device_shows(time: TimeOfDay) -> bool {
    if super::window().is_none() {
        return true;
    }
    let here = Instant::new_0();
    (here.get_hours() * 60 + here.get_minutes()) as i32 == time.minutes()
}

fn in_oslo(instant: f64) -> Option<Moment> {
    let options = Object::new();
    for (name, value) in [
        ("timeZone", "Europe/Oslo"),
        ("hourCycle", "h23"),
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
    ] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    // British English is in every browser and writes day, month, year, hour, minute in digits.
    let format = DateTimeFormat::new(&Array::of1(&"en-GB".into()), &options);
    let written =
        format.format().call1(&JsValue::UNDEFINED, &Instant::new(&instant.into())).ok()?.as_string()?;
    let mut numbers = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let mut next = || numbers.next()?.parse::<u32>().ok();
    let (day, month, year, hour, minute) = (next()?, next()?, next()?, next()?, next()?);
    Some(Date::new(year as i32, month, day)?.at(TimeOfDay::new(hour as u16, minute as u16)?))
}

/// Calls back when the minute changes, and when the page is seen again after having been hidden.
pub fn every_minute(tick: impl Fn() + 'static) {
    let tick = Rc::new(tick);
    if let Some(document) = super::document() {
        let tick = Rc::clone(&tick);
        EventListener::new(&document, "visibilitychange", move |_| tick()).forget();
    }
    next_minute(tick);
}

fn next_minute(tick: Rc<dyn Fn()>) {
    let rest = MINUTE - Instant::now() % MINUTE;
    // Browsers may fire a millisecond early.
    Timeout::new(rest as u32 + 20, move || {
        tick();
        next_minute(tick);
    })
    .forget();
}
