package org.sanbuzou.taskgroup.consultation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.TaskGroup;

/** The minutes of one consultation. */
@Entity
class Consultation extends BranchOwned {
    private UUID taskGroupId;
    private UUID difficultyId;
    private LocalDate heldOn;
    private String place;
    private int peoplePresent;
    private String topics;
    private String said;
    private String agreements;
    private String recordedBy;
    private int corrections;

    /** Of the first request, so that it is known when a phone sends it again after somebody has corrected the minutes. */
    @Unaudited
    private String requestHash;

    protected Consultation() {}

    Consultation(TaskGroup group, UUID id, WriteConsultation write, LocalDate today, String recordedBy) {
        super(group.branchId(), id);
        taskGroupId = group.id();
        this.recordedBy = recordedBy;
        requestHash = write.hash();
        describe(write, today);
    }

    void change(IfMatch ifMatch, WriteConsultation write, LocalDate today) {
        expect(ifMatch);
        describe(write, today);
        // Also where only follow-ups differ, so that the version tells of it.
        corrections++;
    }

    private void describe(WriteConsultation write, LocalDate today) {
        if (write.heldOn().isAfter(today)) {
            throw new BadInput("HELD_IN_FUTURE", "heldOn", "协商还没有开，请在当天或之后记录。");
        }
        difficultyId = write.difficultyId();
        heldOn = write.heldOn();
        place = write.place();
        peoplePresent = write.peoplePresent();
        topics = write.topics();
        said = write.said();
        agreements = write.agreements();
    }

    void requireSame(UUID groupId, WriteConsultation write) {
        if (!taskGroupId.equals(groupId) || !requestHash.equals(write.hash())) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一份协商记录，请换一个新的编号再提交。");
        }
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    UUID difficultyId() {
        return difficultyId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    int peoplePresent() {
        return peoplePresent;
    }

    String topics() {
        return topics;
    }

    String said() {
        return said;
    }

    String agreements() {
        return agreements;
    }

    int corrections() {
        return corrections;
    }

    String recordedBy() {
        return recordedBy;
    }
}
