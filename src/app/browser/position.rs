//! Where the device is.

use super::window;
use crate::address::host::Refusal;
use crate::model::place::Point;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Position, PositionError, PositionOptions};

/// How long the device may look for itself, and how old its answer may be, in milliseconds.
const PATIENCE: u32 = 15_000;
const AGE: u32 = 600_000;

/// What is done with the answer.
type Answer = Box<dyn FnOnce(Result<Point, Refusal>)>;

/// Asks the device where it is; the reader may be asked whether it may say so. Nobody else learns the answer.
pub fn position(answer: Answer) {
    let Some(device) = window().and_then(|window| window.navigator().geolocation().ok()) else {
        return answer(Err(Refusal::Unavailable));
    };
    let answer = Rc::new(RefCell::new(Some(answer)));
    let say = move |said| {
        // The device says one of the two, once.
        if let Some(answer) = answer.take() {
            answer(said);
        }
    };
    let failed = say.clone();
    let found = Closure::once_into_js(move |position: Position| {
        let coords = position.coords();
        say(Point::try_from((coords.latitude(), coords.longitude())).map_err(|_| Refusal::Abroad));
    });
    let failed = Closure::once_into_js(move |error: PositionError| {
        failed(Err(match error.code() {
            PositionError::PERMISSION_DENIED => Refusal::Denied,
            PositionError::TIMEOUT => Refusal::Late,
            _ => Refusal::Unavailable,
        }));
    });
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    options.set_maximum_age(AGE);
    // A device that cannot says so by the second function.
    let _ = device.get_current_position_with_error_callback_and_options(
        found.unchecked_ref(),
        Some(failed.unchecked_ref()),
        &options,
    );
}
