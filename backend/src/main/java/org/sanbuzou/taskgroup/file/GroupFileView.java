package org.sanbuzou.taskgroup.file;

import java.time.LocalDate;
import java.util.UUID;

record GroupFileView(
        UUID id,
        UUID taskGroupId,
        String name,
        FileType type,
        int bytes,
        LocalDate addedOn,
        String addedBy,
        UUID addedByMemberId) {
    static GroupFileView of(GroupFile file) {
        return new GroupFileView(
                file.id(),
                file.taskGroupId(),
                file.name(),
                file.type(),
                file.bytes(),
                file.addedOn(),
                file.addedBy(),
                file.addedByMemberId());
    }
}
