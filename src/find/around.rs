//! What is near a kommune: the kommuner beside it, and those of its district.

use crate::find::whereabouts::neighbours;
use crate::model::area::Area;
use crate::model::district::{Areas, DistrictKind};
use crate::model::meeting::Meeting;
use crate::model::place::{KommuneNumber, Places};

/// A kommune itself, its neighbours and the kommuner of its district.
pub fn around(kommune: KommuneNumber, places: &Places, areas: &Areas) -> Vec<KommuneNumber> {
    let districts = areas
        .districts
        .iter()
        .filter(|district| district.kind == DistrictKind::District && district.kommuner.contains(&kommune));
    let of_districts = districts.flat_map(|district| district.kommuner.iter().copied());
    std::iter::once(kommune).chain(neighbours(kommune, places)).chain(of_districts).collect()
}

/// Whether a meeting is in one of these kommuner, or for one of them by name.
pub fn is_around(meeting: &Meeting, around: &[KommuneNumber]) -> bool {
    let serves = |area: &Area| matches!(area, Area::Kommune(number) if around.contains(number));
    meeting.kommune().is_some_and(|kommune| around.contains(&kommune)) || meeting.serves.iter().any(serves)
}
