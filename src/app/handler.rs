//! Handlers of events.

/// A handler of an event, for `on:`. All handlers of one kind of event are of one type, so that what Leptos does around
/// a handler is in the program once and not for each closure.
pub fn handler<E>(run: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(run)
}
