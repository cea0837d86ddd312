package org.sanbuzou.notify;

import java.util.UUID;

/** The thing that a notification leads to; what does not apply is null. */
record Subject(UUID dutyId, UUID rosterId, UUID swapRequestId, UUID otherId) {
    /** Anything without a column of its own; the kind of the note says what it is. */
    static Subject other(UUID id) {
        return new Subject(null, null, null, id);
    }

    static Subject duty(UUID id) {
        return new Subject(id, null, null, null);
    }

    static Subject roster(UUID id) {
        return new Subject(null, id, null, null);
    }

    static Subject swap(UUID dutyId, UUID swapRequestId) {
        return new Subject(dutyId, null, swapRequestId, null);
    }
}
