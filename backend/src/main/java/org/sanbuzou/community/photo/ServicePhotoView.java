package org.sanbuzou.community.photo;

import java.time.Instant;
import java.util.UUID;

record ServicePhotoView(UUID id, UUID recordId, int bytes, int received, boolean kept, String sentBy, Instant keptAt) {
    static ServicePhotoView of(ServicePhoto photo) {
        return new ServicePhotoView(
                photo.id(),
                photo.recordId(),
                photo.bytes(),
                photo.received(),
                photo.state() == ServicePhotoState.KEPT,
                photo.sentBy(),
                photo.keptAt());
    }
}
