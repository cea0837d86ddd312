package org.sanbuzou.taskgroup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** One task of a group waits for another. */
@Entity
class Dependency extends BranchOwned {
    private UUID taskGroupId;
    private UUID predecessorId;
    private UUID successorId;

    @Enumerated(EnumType.STRING)
    private DependencyKind kind;

    private int lagDays;
    private String evidence;
    private UUID droppedByDecisionId;

    protected Dependency() {}

    Dependency(TaskGroup group, UUID predecessorId, UUID successorId, ChangeDependency terms) {
        super(group.branchId());
        this.taskGroupId = group.id();
        this.predecessorId = predecessorId;
        this.successorId = successorId;
        agree(terms);
    }

    void change(IfMatch ifMatch, ChangeDependency terms) {
        expect(ifMatch);
        requireKept();
        agree(terms);
    }

    private void agree(ChangeDependency terms) {
        kind = terms.kind();
        lagDays = terms.lagDays();
        evidence = terms.evidence();
    }

    /** No longer waited for, as decided. */
    void drop(UUID decisionId) {
        requireKept();
        if (kind != DependencyKind.SOFT) {
            throw new RuleViolation("DEPENDENCY_HARD", "硬前置是规定要求的，不能去掉；如确属习惯，请先改为软前置并写明依据。");
        }
        droppedByDecisionId = decisionId;
    }

    void restore() {
        droppedByDecisionId = null;
    }

    private void requireKept() {
        if (droppedByDecisionId != null) {
            throw new RuleViolation("DEPENDENCY_DROPPED", "这条前置已由并联决定去掉，请先撤回那条决定。");
        }
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

    int lagDays() {
        return lagDays;
    }

    String evidence() {
        return evidence;
    }

    UUID droppedByDecisionId() {
        return droppedByDecisionId;
    }
}
