package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

/** @param counterpartDutyId null for a cover */
record RequestSwap(
        @NotNull SwapKind kind,
        @NotNull UUID counterpartMemberId,
        UUID counterpartDutyId,
        @PlainText(lines = true) @Size(max = 200) String message) {
    void check(Duty duty) {
        if (counterpartMemberId.equals(duty.memberId())) {
            throw new BadInput("SWAP_WITH_SELF", "counterpartMemberId", "请选择另一位同志。");
        }
        if (kind == SwapKind.SWAP && counterpartDutyId == null) {
            throw new BadInput("COUNTERPART_DUTY_MISSING", "counterpartDutyId", "换班请选对方的哪一班。");
        }
        if (kind == SwapKind.COVER && counterpartDutyId != null) {
            throw new BadInput("COUNTERPART_DUTY_UNWANTED", "counterpartDutyId", "替班不用选对方的班；要对换请选“换班”。");
        }
    }
}
