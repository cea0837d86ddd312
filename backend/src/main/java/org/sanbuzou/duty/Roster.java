package org.sanbuzou.duty;

import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** Who is on duty at one post in a period: drafted, then published. */
@Entity
public class Roster extends BranchOwned {
    private UUID dutyPostId;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Policy policy;

    @Enumerated(EnumType.STRING)
    private RosterStatus status = RosterStatus.DRAFT;

    private Instant publishedAt;
    private int latestVersion;

    /** Grows with the branch; lists do without it. */
    @Unaudited
    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = FairnessConverter.class)
    private Fairness fairness;

    protected Roster() {}

    Roster(UUID id, Plan plan, Fairness fairness) {
        super(plan.post().branchId(), id);
        dutyPostId = plan.post().id();
        firstDay = plan.period().from();
        lastDay = plan.period().to();
        policy = plan.policy();
        this.fairness = fairness;
    }

    void requireDraft() {
        if (status != RosterStatus.DRAFT) {
            throw new RuleViolation("ROSTER_NOT_DRAFT", "值班表已经发布，不能再改动草稿。");
        }
    }

    void rebalance(Fairness changed) {
        fairness = changed;
    }

    void publish(Instant now) {
        requireDraft();
        status = RosterStatus.PUBLISHED;
        publishedAt = now;
    }

    int nextVersion() {
        return ++latestVersion;
    }

    Fairness fairness() {
        return fairness;
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }

    public UUID dutyPostId() {
        return dutyPostId;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Policy policy() {
        return policy;
    }

    public RosterStatus status() {
        return status;
    }

    /** Null while it is a draft. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
