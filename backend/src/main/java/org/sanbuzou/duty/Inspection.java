package org.sanbuzou.duty;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;

/** What was found at the bins on a duty. Its id is the duty's. */
@Entity
class Inspection extends BranchOwned {
    @Convert(converter = BinChecksConverter.class)
    private List<BinCheck> bins = List.of();

    private Integer sampled;
    private Integer correct;
    private String note;
    private String inspectedBy;
    private Instant inspectedAt;

    protected Inspection() {}

    Inspection(Duty duty) {
        super(duty.branchId(), duty.id());
    }

    void write(WriteInspection write, CurrentUser by, Instant now) {
        write.check();
        bins = List.copyOf(write.bins());
        sampled = write.sampled();
        correct = write.correct();
        note = write.note();
        inspectedBy = by.displayName();
        inspectedAt = now;
    }

    List<BinCheck> bins() {
        return bins;
    }

    /** Null where no throws were counted, as {@link #correct}. */
    Integer sampled() {
        return sampled;
    }

    Integer correct() {
        return correct;
    }

    String note() {
        return note;
    }

    String inspectedBy() {
        return inspectedBy;
    }

    Instant inspectedAt() {
        return inspectedAt;
    }
}
