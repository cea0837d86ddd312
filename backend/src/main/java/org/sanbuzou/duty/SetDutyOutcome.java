package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

record SetDutyOutcome(
        @NotNull DutyOutcome status,
        UUID coveredByMemberId,

        @PlainText @Size(max = 200) String note) {

    void check(Duty duty) {
        boolean covered = status == DutyOutcome.COVERED;
        if (covered && coveredByMemberId == null) {
            throw new BadInput("COVERING_MEMBER_MISSING", "coveredByMemberId", "请写明由谁顶班。");
        }
        if (!covered && coveredByMemberId != null) {
            throw new BadInput("COVERING_MEMBER_UNUSED", "coveredByMemberId", "只有“已替班”才写顶班的人，请去掉或改选“已替班”。");
        }
        if (covered && coveredByMemberId.equals(duty.memberId())) {
            throw new BadInput("COVERING_MEMBER_ON_DUTY", "coveredByMemberId", "顶班的人就是值班本人，请改选“已到岗”或另选一人。");
        }
    }
}
