package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record TaskGroupView(UUID id, String name, String purpose, UUID leaderMemberId, LocalDate foundedOn, int version)
        implements Versioned {
    static TaskGroupView of(TaskGroup group) {
        return new TaskGroupView(
                group.id(), group.name(), group.purpose(), group.leaderMemberId(), group.foundedOn(), group.version());
    }
}
