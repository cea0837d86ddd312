package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.sampling.SampleKind;
import org.sanbuzou.shared.sampling.Seed;

/** A draw of finished units that is bound by its commitment before the cutoff day ends and carried out after it. */
@Entity
class BackCheck extends BranchOwned {
    private UUID surveyId;
    private LocalDate cutoffOn;

    @Enumerated(EnumType.STRING)
    private Stratification stratification;

    @Enumerated(EnumType.STRING)
    private SampleKind sampleKind;

    private int sampleAmount;
    private int minimum;

    @Unaudited
    private byte[] seed;

    private String commitment;

    @Enumerated(EnumType.STRING)
    private BackCheckStatus status = BackCheckStatus.PLANNED;

    @Convert(converter = StrataConverter.class)
    private List<Stratum> strata;

    private String createdBy;
    private Instant createdAt;
    private String drawnBy;
    private Instant drawnAt;
    private String closedBy;
    private Instant closedAt;
    private String cancelledBy;
    private Instant cancelledAt;
    private String cancelReason;

    protected BackCheck() {}

    BackCheck(BackCheckRule rule, Seed seed, Act act) {
        super(rule.branchId(), rule.checkId());
        this.surveyId = rule.surveyId();
        this.cutoffOn = rule.cutoffOn();
        this.stratification = rule.stratification();
        this.sampleKind = rule.kind();
        this.sampleAmount = rule.amount();
        this.minimum = rule.minimum();
        this.seed = seed.bytes();
        this.commitment = seed.commitment(rule);
        this.createdBy = act.by();
        this.createdAt = act.at();
    }

    void cancel(String reason, Act act) {
        if (status == BackCheckStatus.CANCELLED) {
            throw alreadyCancelled();
        }
        if (status != BackCheckStatus.PLANNED) {
            throw new RuleViolation("ALREADY_DRAWN", "已经抽取，结果公开，不能再取消。");
        }
        status = BackCheckStatus.CANCELLED;
        seed = null;
        cancelReason = reason;
        cancelledBy = act.by();
        cancelledAt = act.at();
    }

    void requireDrawable(LocalDate today) {
        if (status == BackCheckStatus.CANCELLED) {
            throw alreadyCancelled();
        }
        if (!cutoffOn.isBefore(today)) {
            throw new RuleViolation("CUTOFF_NOT_OVER", "截止日还没有过，从 " + cutoffOn.plusDays(1) + " 起可以抽取。");
        }
    }

    private RuleViolation alreadyCancelled() {
        return new RuleViolation("BACK_CHECK_CANCELLED", "这次回访核实已由 " + cancelledBy + " 取消。");
    }

    void drawn(List<Stratum> found, Act act) {
        status = BackCheckStatus.DRAWN;
        strata = List.copyOf(found);
        drawnBy = act.by();
        drawnAt = act.at();
    }

    boolean isDrawn() {
        return drawnAt != null;
    }

    /** Whether another one must wait for it. */
    boolean isRunning() {
        return status == BackCheckStatus.PLANNED || status == BackCheckStatus.DRAWN;
    }

    void requireOpen() {
        if (!isDrawn()) {
            throw new RuleViolation("NOT_DRAWN", "还没有抽取，抽取以后才有名单和结果。");
        }
        if (status == BackCheckStatus.CLOSED) {
            throw new RuleViolation("BACK_CHECK_CLOSED", "这次回访核实已由 " + closedBy + " 办结，结果不能再改。");
        }
    }

    /** @param open drawn units without an outcome */
    void close(long open, Act act) {
        requireOpen();
        if (open > 0) {
            throw new RuleViolation("OUTCOMES_MISSING", "还有 " + open + " 户没有核实结果，填完才能办结；联系不上的请选“联系不上”。");
        }
        status = BackCheckStatus.CLOSED;
        closedBy = act.by();
        closedAt = act.at();
    }

    BackCheckRule rule() {
        return new BackCheckRule(
                branchId(), surveyId, id(), cutoffOn, stratification, sampleKind, sampleAmount, minimum);
    }

    UUID surveyId() {
        return surveyId;
    }

    /** Of a check that was not cancelled. Nobody outside may see it before the draw. */
    Seed seed() {
        return new Seed(seed);
    }

    String commitment() {
        return commitment;
    }

    BackCheckStatus status() {
        return status;
    }

    /** Empty before the draw. */
    List<Stratum> strata() {
        return strata == null ? List.of() : strata;
    }

    Act creation() {
        return new Act(createdBy, createdAt);
    }

    /** Null before the draw, as are the next two before they happen. */
    Act drawing() {
        return Act.of(drawnBy, drawnAt);
    }

    Act closing() {
        return Act.of(closedBy, closedAt);
    }

    Act cancellation() {
        return Act.of(cancelledBy, cancelledAt);
    }

    String cancelReason() {
        return cancelReason;
    }
}
