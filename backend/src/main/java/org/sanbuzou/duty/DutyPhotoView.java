package org.sanbuzou.duty;

import java.time.Instant;
import java.util.UUID;

record DutyPhotoView(UUID id, UUID dutyId, int bytes, String takenBy, Instant storedAt) {
    static DutyPhotoView of(DutyPhoto photo) {
        return new DutyPhotoView(photo.id(), photo.dutyId(), photo.bytes(), photo.takenBy(), photo.storedAt());
    }
}
