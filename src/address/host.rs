//! Where the app runs, and what it may do there.

use crate::vocabulary;

vocabulary! {
    /// Where the app runs. One build serves all three; the word stands in the address as `vert`.
    Host, "host" {
        /// A relative's own phone or computer.
        Phone = "phone",
        /// A touch display in a public place.
        Kiosk = "kiosk",
        /// A frame in another site.
        Embed = "embed",
    }
}

vocabulary! {
    /// Why a device does not say at which point it is.
    Refusal, "refusal" {
        /// The reader or the browser did not allow it.
        Denied = "denied",
        /// It does not know.
        Unavailable = "unavailable",
        /// It took too long.
        Late = "late",
        /// It is not in Norway.
        Abroad = "abroad",
    }
}

impl Host {
    /// Whether something may be kept on the device, after an explicit act.
    pub fn may_store(self) -> bool {
        self == Self::Phone
    }

    /// Whether the app itself may be kept on the device, for times without a network: it is the same for everyone. In a
    /// frame it would be kept for another site.
    pub fn may_cache(self) -> bool {
        self != Self::Embed
    }

    /// Whether the device may be asked where it is: a display stands where it stands, and in a frame the browser asks
    /// in the name of another site.
    pub fn may_locate(self) -> bool {
        self == Self::Phone
    }

    /// Whether the page offers to be left in haste: it is on a screen of the reader's own, and not part of
    /// another site.
    pub fn may_exit(self) -> bool {
        self == Self::Phone
    }

    /// Whether links may lead out of the app and numbers may be dialled.
    pub fn may_leave(self) -> bool {
        self != Self::Kiosk
    }

    /// Whether it is a page of its own, with a header, a menu and a `<main>`; else a part of somebody else's.
    pub fn is_whole_page(self) -> bool {
        self != Self::Embed
    }

    /// Whether a new page becomes a step of the browser's history.
    ///
    /// In a frame it would be a step of the host page's history, which is not ours; on a display it would lead the next
    /// visitor to what the last one read.
    pub fn may_push(self) -> bool {
        self == Self::Phone
    }

    /// Whether it is set up by whoever keeps it, and rests between two visitors, each of whom begins anew.
    pub fn may_rest(self) -> bool {
        self == Self::Kiosk
    }
}
