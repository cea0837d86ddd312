package org.sanbuzou.duty;

import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record DutyPostView(UUID id, String name, String place, String startTime, String endTime, int seats, int version)
        implements Versioned {
    static DutyPostView of(DutyPost post) {
        return new DutyPostView(
                post.id(), post.name(), post.place(), post.startTime(), post.endTime(), post.seats(), post.version());
    }
}
