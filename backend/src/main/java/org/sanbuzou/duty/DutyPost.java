package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** A place that is staffed on every workday in the same time window. */
@Entity
public class DutyPost extends BranchOwned {
    private String name;
    private String place;
    private String startTime;
    private String endTime;
    private int seats;

    protected DutyPost() {}

    DutyPost(UUID branchId, WriteDutyPost write) {
        super(branchId);
        describe(write);
    }

    void change(IfMatch ifMatch, WriteDutyPost write) {
        expect(ifMatch);
        describe(write);
    }

    private void describe(WriteDutyPost write) {
        if (write.endTime().compareTo(write.startTime()) <= 0) {
            throw new BadInput("END_NOT_AFTER_START", "endTime", "结束时间要晚于开始时间。");
        }
        name = write.name();
        place = write.place();
        startTime = write.startTime();
        endTime = write.endTime();
        seats = write.seats();
    }

    public String name() {
        return name;
    }

    /** May be null. */
    public String place() {
        return place;
    }

    /** Local time of the branch, HH:mm. */
    public String startTime() {
        return startTime;
    }

    /** Local time of the branch, HH:mm. */
    public String endTime() {
        return endTime;
    }

    /** Members needed at the same time. */
    public int seats() {
        return seats;
    }
}
