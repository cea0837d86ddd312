package org.sanbuzou.taskgroup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** One task of a group waits for another. */
@Entity
class Dependency extends BranchOwned {
    private UUID taskGroupId;
    private UUID predecessorId;
    private UUID successorId;

    @Enumerated(EnumType.STRING)
    private DependencyKind kind;

    private String evidence;

    protected Dependency() {}

    Dependency(TaskGroup group, UUID predecessorId, UUID successorId, DependencyKind kind, String evidence) {
        super(group.branchId());
        this.taskGroupId = group.id();
        this.predecessorId = predecessorId;
        this.successorId = successorId;
        this.kind = kind;
        this.evidence = evidence;
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    UUID predecessorId() {
        return predecessorId;
    }

    UUID successorId() {
        return successorId;
    }

    DependencyKind kind() {
        return kind;
    }

    String evidence() {
        return evidence;
    }
}
