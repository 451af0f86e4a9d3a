//! The lines of the emergency numbers: the numbers are the same in every language, the labels are not.

use super::listed::listed;

listed! {
/// One line of the bar that is on every page: whom to call, for what.
#[derive(Clone, Copy)]
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
}

/// What each line is for, in one language.
pub(super) struct Labels {
    pub danger: &'static str,
    pub police: &'static str,
    pub fire: &'static str,
    pub doctor: &'static str,
    pub helpline: &'static str,
}

impl Labels {
    /// The lines, in the order of the bar.
    pub(super) const fn lines(self) -> [EmergencyLine; 5] {
        [
            EmergencyLine { id: "nodnummer-113", number: "113", written: "113", label: self.danger },
            EmergencyLine { id: "nodnummer-112", number: "112", written: "112", label: self.police },
            EmergencyLine { id: "nodnummer-110", number: "110", written: "110", label: self.fire },
            EmergencyLine { id: "legevakt-116117", number: "116117", written: "116 117", label: self.doctor },
            EmergencyLine {
                id: "mental-helse-hjelpetelefonen",
                number: "116123",
                written: "116 123",
                label: self.helpline,
            },
        ]
    }
}
