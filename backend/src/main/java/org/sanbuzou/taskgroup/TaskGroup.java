package org.sanbuzou.taskgroup;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** People who work on one procedure together. */
@Entity
public class TaskGroup extends BranchOwned {
    private String name;
    private String purpose;
    private UUID leaderMemberId;
    private LocalDate startsOn;
    private LocalDate foundedOn;

    protected TaskGroup() {}

    TaskGroup(UUID branchId, WriteTaskGroup write, LocalDate today) {
        super(branchId);
        foundedOn = today;
        describe(write);
    }

    void change(IfMatch ifMatch, WriteTaskGroup write) {
        expect(ifMatch);
        describe(write);
    }

    void startOn(IfMatch ifMatch, LocalDate day) {
        expect(ifMatch);
        if (day != null) {
            Estimates.requirePlannable(day, "startsOn");
        }
        startsOn = day;
    }

    private void describe(WriteTaskGroup write) {
        name = write.name();
        purpose = write.purpose();
        leaderMemberId = write.leaderMemberId();
        foundedOn = write.foundedOn() == null ? foundedOn : write.foundedOn();
    }

    void ledBy(UUID memberId) {
        leaderMemberId = memberId;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public LocalDate foundedOn() {
        return foundedOn;
    }

    /** Null while nobody leads it. */
    public UUID leaderMemberId() {
        return leaderMemberId;
    }

    /** Null until the beginning of the work is planned. */
    public LocalDate startsOn() {
        return startsOn;
    }
}
