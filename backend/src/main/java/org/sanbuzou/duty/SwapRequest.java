package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;

/**
 * Somebody wants to give a duty away or to exchange it. Bound to the duties with the people who had them: once one of these has
 * somebody else, is cancelled, recorded or begun, the request has lapsed. The duties' versions are kept as evidence only, since
 * they also grow by what does not matter here, such as a pin.
 */
@Entity
class SwapRequest extends BranchOwned {
    @Enumerated(EnumType.STRING)
    private SwapKind kind;

    @Enumerated(EnumType.STRING)
    private SwapStatus status = SwapStatus.AWAITING_CONSENT;

    private UUID dutyId;
    private int dutyVersion;
    private LocalDate dutyDate;
    private UUID holderMemberId;
    private UUID counterpartMemberId;
    private UUID counterpartDutyId;
    private Integer counterpartDutyVersion;
    private boolean askedByCounterpart;
    private UUID reversesId;
    private String message;
    private String note;
    private String requestedBy;
    private UUID requestedById;
    private Instant createdAt;
    private Instant endsAt;
    private String decidedBy;
    private UUID decidedById;
    private Instant decidedAt;

    protected SwapRequest() {}

    SwapRequest(Exchange exchange, String message, CurrentUser by, Instant now) {
        super(exchange.duty().branchId());
        kind = exchange.kind();
        dutyId = exchange.duty().id();
        dutyVersion = exchange.duty().version();
        dutyDate = exchange.duty().date();
        holderMemberId = exchange.holderId();
        counterpartMemberId = exchange.counterpartId();
        if (exchange.counterpartDuty() != null) {
            counterpartDutyId = exchange.counterpartDuty().id();
            counterpartDutyVersion = exchange.counterpartDuty().version();
        }
        this.message = message;
        requestedBy = by.displayName();
        requestedById = by.accountId();
        createdAt = now;
        endsAt = exchange.endsAt();
    }

    /** One of the two wants a swap undone that was carried out; the other is to agree. */
    static SwapRequest reversing(SwapRequest done, Exchange back, String message, CurrentUser by, Instant now) {
        var request = new SwapRequest(back, message, by, now);
        request.reversesId = done.id();
        request.askedByCounterpart = by.is(back.counterpartId());
        return request;
    }

    void accept(boolean needsApproval, String note, CurrentUser by, Instant now) {
        if (status == SwapStatus.AWAITING_APPROVAL) {
            throw new RuleViolation("SWAP_ENDED", "对方已经同意，正在等委员批准。");
        }
        decide(needsApproval ? SwapStatus.AWAITING_APPROVAL : SwapStatus.EFFECTIVE, note, by, now);
    }

    void approve(String note, CurrentUser by, Instant now) {
        if (status == SwapStatus.AWAITING_CONSENT) {
            throw new RuleViolation("SWAP_NOT_ACCEPTED", "对方还没有同意，请等对方答复后再批准。");
        }
        decide(SwapStatus.EFFECTIVE, note == null ? this.note : note, by, now);
    }

    /** @param how REJECTED, WITHDRAWN or LAPSED */
    void end(SwapStatus how, String note, CurrentUser by, Instant now) {
        decide(how, note, by, now);
    }

    void reverse(String note, CurrentUser by, Instant now) {
        requireEffective();
        become(SwapStatus.REVERSED, note, by, now);
    }

    void requireEffective() {
        if (status != SwapStatus.EFFECTIVE) {
            throw new RuleViolation("SWAP_NOT_EFFECTIVE", "只有已经生效的换班可以换回。" + SwapEnding.of(this));
        }
    }

    private void decide(SwapStatus next, String note, CurrentUser by, Instant now) {
        requireLive();
        become(next, note, by, now);
    }

    /** Refuses what comes too late and says what has become of the request. */
    void requireLive() {
        if (!status.isLive()) {
            throw new RuleViolation("SWAP_ENDED", SwapEnding.of(this));
        }
    }

    private void become(SwapStatus next, String note, CurrentUser by, Instant now) {
        status = next;
        this.note = note;
        decidedBy = by.displayName();
        decidedById = by.accountId();
        decidedAt = now;
    }

    /** Whose wish it is. */
    UUID asker() {
        return askedByCounterpart ? counterpartMemberId : holderMemberId;
    }

    /** Whose consent it needs. */
    UUID answerer() {
        return askedByCounterpart ? holderMemberId : counterpartMemberId;
    }

    RosterVersionKind versionKind() {
        return reversesId == null ? RosterVersionKind.SWAPPED : RosterVersionKind.REVERSED;
    }

    boolean concerns(CurrentUser user) {
        return user.is(holderMemberId) || user.is(counterpartMemberId);
    }

    SwapKind kind() {
        return kind;
    }

    SwapStatus status() {
        return status;
    }

    UUID dutyId() {
        return dutyId;
    }

    LocalDate dutyDate() {
        return dutyDate;
    }

    UUID holderMemberId() {
        return holderMemberId;
    }

    UUID counterpartMemberId() {
        return counterpartMemberId;
    }

    /** Null for a cover. */
    UUID counterpartDutyId() {
        return counterpartDutyId;
    }

    /** Null unless it undoes an earlier swap. */
    UUID reversesId() {
        return reversesId;
    }

    String message() {
        return message;
    }

    String note() {
        return note;
    }

    String requestedBy() {
        return requestedBy;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
