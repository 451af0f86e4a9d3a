//! Where somebody points.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent};

/// Where in the element that hears the event somebody points, and how large that is, in pixels; nothing for a
/// finger that does not press, because it scrolls.
pub fn pointed(event: &Event) -> Option<((i32, i32), (i32, i32))> {
    let mouse: &MouseEvent = event.dyn_ref()?;
    let is_finger = event.dyn_ref().is_some_and(|pointer: &PointerEvent| pointer.pointer_type() == "touch");
    if is_finger && event.type_() != "click" {
        return None;
    }
    let place = event.current_target()?.dyn_into::<Element>().ok()?.get_bounding_client_rect();
    let pixel = (mouse.client_x() - place.left() as i32, mouse.client_y() - place.top() as i32);
    Some((pixel, (place.width() as i32, place.height() as i32)))
}
