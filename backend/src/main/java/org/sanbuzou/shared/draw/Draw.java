package org.sanbuzou.shared.draw;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.sampling.DrawTerms;
import org.sanbuzou.shared.sampling.SampleKind;
import org.sanbuzou.shared.sampling.Seed;
import org.sanbuzou.shared.sampling.Stratum;

/**
 * A draw that is bound by its commitment before anybody can know what there will be to draw from, and carried out once that is
 * certain. The rule never changes.
 */
@MappedSuperclass
public abstract class Draw extends BranchOwned {
    @Enumerated(EnumType.STRING)
    private SampleKind sampleKind;

    private int sampleAmount;
    private int minimum;

    @Unaudited
    private byte[] seed;

    private String commitment;

    @Enumerated(EnumType.STRING)
    private DrawStatus status = DrawStatus.PLANNED;

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

    protected Draw() {}

    protected Draw(UUID branchId, UUID id, DrawTerms terms, Seed seed, Act act) {
        super(branchId, id);
        this.sampleKind = terms.kind();
        this.sampleAmount = terms.amount();
        this.minimum = terms.minimum();
        this.seed = seed.bytes();
        this.commitment = seed.commitment(terms);
        this.createdBy = act.by();
        this.createdAt = act.at();
    }

    protected abstract DrawWords words();

    /** The last day on which something may happen that can be drawn. */
    protected abstract LocalDate lastDay();

    public void cancel(String reason, Act act) {
        if (status == DrawStatus.CANCELLED) {
            throw words().cancelled(cancelledBy);
        }
        if (status != DrawStatus.PLANNED) {
            throw new RuleViolation("ALREADY_DRAWN", "已经抽取，结果公开，不能再取消。");
        }
        status = DrawStatus.CANCELLED;
        seed = null;
        cancelReason = reason;
        cancelledBy = act.by();
        cancelledAt = act.at();
    }

    public void requireDrawable(LocalDate today) {
        if (status == DrawStatus.CANCELLED) {
            throw words().cancelled(cancelledBy);
        }
        if (!isOver(today)) {
            throw words().early(lastDay().plusDays(1));
        }
    }

    protected boolean isOver(LocalDate today) {
        return lastDay().isBefore(today);
    }

    public void drawn(List<Stratum> found, Act act) {
        status = DrawStatus.DRAWN;
        strata = List.copyOf(found);
        drawnBy = act.by();
        drawnAt = act.at();
    }

    public boolean isDrawn() {
        return drawnAt != null;
    }

    public void requireDrawn() {
        if (!isDrawn()) {
            throw new RuleViolation("NOT_DRAWN", "还没有抽取，抽取以后才有名单和结果。");
        }
    }

    public void requireOpen() {
        requireDrawn();
        if (status == DrawStatus.CLOSED) {
            throw words().closed(closedBy);
        }
    }

    /** @param open drawn things without an outcome */
    public void close(long open, Act act) {
        requireOpen();
        if (open > 0) {
            throw words().open(open);
        }
        status = DrawStatus.CLOSED;
        closedBy = act.by();
        closedAt = act.at();
    }

    protected SampleKind sampleKind() {
        return sampleKind;
    }

    protected int sampleAmount() {
        return sampleAmount;
    }

    protected int minimum() {
        return minimum;
    }

    /** Of a draw that was not cancelled. Nobody outside may see it before the draw. */
    public Seed seed() {
        return new Seed(seed);
    }

    public String commitment() {
        return commitment;
    }

    public DrawStatus status() {
        return status;
    }

    /** Empty before the draw. */
    public List<Stratum> strata() {
        return strata == null ? List.of() : strata;
    }

    /** Things in the frame. */
    public int size() {
        return strata().stream().mapToInt(Stratum::size).sum();
    }

    /** Things drawn. */
    public int sample() {
        return strata().stream().mapToInt(Stratum::sample).sum();
    }

    public Act creation() {
        return new Act(createdBy, createdAt);
    }

    /** Null before the draw, as are the next two before they happen. */
    public Act drawing() {
        return Act.of(drawnBy, drawnAt);
    }

    public Act closing() {
        return Act.of(closedBy, closedAt);
    }

    public Act cancellation() {
        return Act.of(cancelledBy, cancelledAt);
    }

    public String cancelReason() {
        return cancelReason;
    }
}
