package org.sanbuzou.community.spotcheck;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.community.spotcheck.sampling.DrawRule;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.sampling.Seed;

/** A draw of records that is bound by its commitment before the period ends and carried out after it. The rule never changes. */
@Entity
class SpotCheck extends BranchOwned {
    @Embedded
    private RuleTerms terms;

    @Unaudited
    private byte[] seed;

    private String commitment;

    @Enumerated(EnumType.STRING)
    private SpotCheckStatus status;

    private boolean holdsPeriod;
    private String createdBy;
    private Instant createdAt;

    @Convert(converter = StrataConverter.class)
    private List<Stratum> strata;

    private int excluded;
    private String drawnBy;
    private Instant drawnAt;
    private String closedBy;
    private Instant closedAt;
    private String cancelledBy;
    private Instant cancelledAt;
    private String cancelReason;

    protected SpotCheck() {}

    SpotCheck(DrawRule rule, Seed seed, Act act) {
        super(rule.branchId(), rule.checkId());
        if (rule.to().isBefore(act.today())) {
            throw new RuleViolation("PERIOD_OVER", "这个时段已经结束。抽查要在时段结束之前约定，谁都还不知道会有哪些记录。");
        }
        this.terms = RuleTerms.of(rule);
        this.seed = seed.bytes();
        this.commitment = seed.commitment(rule);
        this.status = SpotCheckStatus.PLANNED;
        this.holdsPeriod = true;
        this.createdBy = act.by();
        this.createdAt = act.at();
    }

    /** A check of a period that is over keeps it: a second seed for records that are there would be a second throw. */
    void cancel(String reason, Act act) {
        if (status == SpotCheckStatus.CANCELLED) {
            throw alreadyCancelled();
        }
        if (status != SpotCheckStatus.PLANNED) {
            throw new RuleViolation("ALREADY_DRAWN", "已经抽取，结果公开，不能再取消。");
        }
        status = SpotCheckStatus.CANCELLED;
        holdsPeriod = isOver(act.today());
        seed = null;
        cancelReason = reason;
        cancelledBy = act.by();
        cancelledAt = act.at();
    }

    void requireDrawable(LocalDate today) {
        if (status == SpotCheckStatus.CANCELLED) {
            throw alreadyCancelled();
        }
        if (!isOver(today)) {
            throw new RuleViolation(
                    "PERIOD_NOT_OVER", "时段还没有结束，从 " + terms.endsOn().plusDays(1) + " 起可以抽取。");
        }
    }

    private boolean isOver(LocalDate today) {
        return terms.endsOn().isBefore(today);
    }

    private RuleViolation alreadyCancelled() {
        return new RuleViolation("SPOT_CHECK_CANCELLED", "这次抽查已由 " + cancelledBy + " 取消。");
    }

    /** @param excluded records of the period that were corrected before the draw and are not in the frame */
    void drawn(List<Stratum> strata, int excluded, Act act) {
        this.status = SpotCheckStatus.DRAWN;
        this.strata = List.copyOf(strata);
        this.excluded = excluded;
        this.drawnBy = act.by();
        this.drawnAt = act.at();
    }

    boolean isDrawn() {
        return drawnAt != null;
    }

    void requireDrawn() {
        if (!isDrawn()) {
            throw new RuleViolation("NOT_DRAWN", "还没有抽取，抽取以后才有名单和结果。");
        }
    }

    void requireOpen() {
        requireDrawn();
        if (status == SpotCheckStatus.CLOSED) {
            throw new RuleViolation("SPOT_CHECK_CLOSED", "这次抽查已由 " + closedBy + " 办结，结果不能再改。");
        }
    }

    /** @param open drawn records without an outcome */
    void close(long open, Act act) {
        requireOpen();
        if (open > 0) {
            throw new RuleViolation("OUTCOMES_MISSING", "还有 " + open + " 条没有核实结果，填完才能办结；联系不上的请选“联系不上”。");
        }
        status = SpotCheckStatus.CLOSED;
        closedBy = act.by();
        closedAt = act.at();
    }

    DrawRule rule() {
        return terms.rule(branchId(), id());
    }

    TimeWindow window() {
        return new TimeWindow(BranchTime.startOf(terms.startsOn()), BranchTime.endOf(terms.endsOn()));
    }

    /** Of a check that was not cancelled. Nobody outside may see it before the draw. */
    Seed seed() {
        return new Seed(seed);
    }

    String commitment() {
        return commitment;
    }

    SpotCheckStatus status() {
        return status;
    }

    /** Empty before the draw. */
    List<Stratum> strata() {
        return strata == null ? List.of() : strata;
    }

    int excluded() {
        return excluded;
    }

    /** Records in the frame. */
    int size() {
        return strata().stream().mapToInt(Stratum::size).sum();
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
