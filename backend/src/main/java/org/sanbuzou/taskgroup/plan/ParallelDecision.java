package org.sanbuzou.taskgroup.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.taskgroup.network.NetworkDays;

/** It was decided to wait no longer out of habit: what for, on which grounds, and what it did to the plan. */
@Entity
class ParallelDecision extends BranchOwned {
    private UUID taskGroupId;
    private String reason;
    private String evidence;

    @Convert(converter = DroppedEdgesConverter.class)
    private List<DroppedEdge> dropped;

    private int daysBefore;
    private int daysAfter;
    private LocalDate finishBefore;
    private LocalDate finishAfter;

    @Unaudited
    @Convert(converter = DecidedTasksConverter.class)
    private List<DecidedTask> tasks;

    private Instant decidedAt;
    private String decidedBy;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawalReason;

    protected ParallelDecision() {}

    /** Who decided, when and why. */
    record Grounds(UUID branchId, UUID taskGroupId, String reason, String evidence, Instant at, String by) {}

    ParallelDecision(Grounds grounds, List<DroppedEdge> dropped, DatedPlan before, DatedPlan after) {
        super(grounds.branchId());
        this.taskGroupId = grounds.taskGroupId();
        this.reason = grounds.reason();
        this.evidence = grounds.evidence();
        this.decidedAt = grounds.at();
        this.decidedBy = grounds.by();
        this.dropped = dropped;
        this.daysBefore = NetworkDays.of(before.network()).planned();
        this.daysAfter = NetworkDays.of(after.network()).planned();
        this.finishBefore = before.finish();
        this.finishAfter = after.finish();
        this.tasks = DecidedTask.of(before, after);
    }

    void withdraw(String why, Instant now, String by) {
        if (withdrawnAt != null) {
            throw new RuleViolation("ALREADY_WITHDRAWN", "这条决定已经撤回。");
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawalReason = why;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    List<DecidedTask> tasks() {
        return tasks;
    }

    ParallelDecisionView view() {
        return new ParallelDecisionView(
                id(),
                reason,
                evidence,
                dropped,
                daysBefore,
                daysAfter,
                daysBefore - daysAfter,
                finishBefore,
                finishAfter,
                decidedAt,
                decidedBy,
                withdrawnAt,
                withdrawnBy,
                withdrawalReason,
                version());
    }
}
