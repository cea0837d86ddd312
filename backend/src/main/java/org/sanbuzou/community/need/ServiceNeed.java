package org.sanbuzou.community.need;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

/** Something a community asks for, with seats that members choose to take. */
@Entity
class ServiceNeed extends BranchOwned {
    @Embedded
    private NeedDetails details;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    // A claim is no edit: an officer's form stays current while members claim, and the claim itself is what is audited.
    @Unaudited
    @OptimisticLock(excluded = true)
    private int claimed;

    /** Follows from the windows. */
    @Unaudited
    private Instant endsAt;

    private String postedBy;
    private UUID postedByMemberId;
    private Instant postedAt;

    @Embedded
    private NeedClosing closing;

    protected ServiceNeed() {}

    /** Open at once when an officer posts it; what others heard of is a proposal. */
    ServiceNeed(UUID branchId, NeedDetails details, CurrentUser poster, Instant now) {
        super(branchId);
        describe(details);
        status = poster.isOfficer() ? NeedStatus.OPEN : NeedStatus.PROPOSED;
        postedBy = poster.displayName();
        postedByMemberId = poster.memberId();
        postedAt = now;
    }

    void change(IfMatch ifMatch, NeedDetails next) {
        expect(ifMatch);
        if (status == NeedStatus.CLOSED) {
            throw closed();
        }
        if (next.seats() < claimed) {
            throw new RuleViolation("SEATS_BELOW_CLAIMS", "已有 " + claimed + " 人认领，人数不能少于 " + claimed + "。");
        }
        describe(next);
    }

    private void describe(NeedDetails next) {
        details = next;
        endsAt = Windows.end(next.windows());
    }

    /** @return false when it was open already */
    boolean open() {
        if (status == NeedStatus.OPEN) {
            return false;
        }
        status = NeedStatus.OPEN;
        closing = null;
        return true;
    }

    void close(NeedOutcome outcome, String note, CurrentUser officer, Instant now) {
        if (status == NeedStatus.CLOSED) {
            throw closed();
        }
        if ((outcome == NeedOutcome.DECLINED) != (status == NeedStatus.PROPOSED)) {
            throw new BadInput(
                    "OUTCOME_INVALID",
                    "outcome",
                    status == NeedStatus.PROPOSED ? "党员的提议只能开放或不采纳。" : "已经开放的需求不能按“未采纳”结束，请另选结果。");
        }
        if (outcome != NeedOutcome.FULFILLED && note == null) {
            throw new BadInput("NOTE_MISSING", "note", "请写一句原因，让提出和认领的人知道。");
        }
        status = NeedStatus.CLOSED;
        closing = new NeedClosing(outcome, note, officer.displayName(), now);
    }

    /** One more seat is taken; the caller holds this row. */
    void take(Instant now) {
        requireUnderWay(now);
        if (claimed >= details.seats()) {
            throw new RuleViolation("NEED_FULL", "名额刚好满了，没有认领上。有人退出时会重新空出来，也可以看看别的需求。");
        }
        claimed++;
    }

    void release(Instant now) {
        requireUnderWay(now);
        claimed--;
    }

    private void requireUnderWay(Instant now) {
        switch (status) {
            case PROPOSED -> throw new RuleViolation("NEED_NOT_OPEN", "这项需求还没有开放，请等支部委员核实后再认领。");
            case CLOSED -> throw closed();
            case OPEN -> {
                if (isOver(now)) {
                    throw new RuleViolation("NEED_OVER", "这项需求的时间已经过了，认领不能再改。参加过的可以记一次服务。");
                }
            }
        }
    }

    private RuleViolation closed() {
        return new RuleViolation("NEED_CLOSED", "这项需求已由" + closing.closedBy() + "结束，需要时请委员重新开放。");
    }

    private boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    /** Proposals are for officers and for the one who made them. */
    boolean isVisibleTo(CurrentUser reader) {
        return status != NeedStatus.PROPOSED || reader.isOfficer() || reader.is(postedByMemberId);
    }

    boolean isOpen() {
        return status == NeedStatus.OPEN;
    }

    NeedDetails details() {
        return details;
    }

    NeedStatus status() {
        return status;
    }

    int claimed() {
        return claimed;
    }

    String postedBy() {
        return postedBy;
    }

    /** Null when the account that posted it stands for no member. */
    UUID postedByMemberId() {
        return postedByMemberId;
    }

    Instant postedAt() {
        return postedAt;
    }

    /** Null while it is not closed. */
    NeedClosing closing() {
        return closing;
    }
}
