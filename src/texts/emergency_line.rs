//! A line of the emergency numbers.

use super::only_texts::OnlyTexts;

/// One line of the bar that is on every page: whom to call, for what.
#[derive(Clone, Copy)]
#[repr(C)]
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

// SAFETY: it is `repr(C)` with texts only.
unsafe impl OnlyTexts for EmergencyLine {}
