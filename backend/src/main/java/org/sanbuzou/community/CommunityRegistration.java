package org.sanbuzou.community;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** A member is registered with the community where he or she lives, one at a time, until it has ended. */
@Entity
class CommunityRegistration extends BranchOwned {
    @Embedded
    private RegistrationFacts facts;

    /** The member while it lasts; its unique key decides between two that are sent at once. */
    @Unaudited
    private UUID activeMemberId;

    private String issuedReceiptNo;

    private LocalDate endedOn;
    private String review;

    protected CommunityRegistration() {}

    CommunityRegistration(UUID branchId, UUID id, RegistrationFacts facts, LocalDate today) {
        super(branchId, id);
        DayLimits.require("registeredOn", facts.registeredOn(), today);
        this.facts = facts;
        this.activeMemberId = facts.memberId();
    }

    /** The branch's own number, where the community gave none; what was sent stays as it was. */
    void issueReceipt(String number) {
        issuedReceiptNo = number;
    }

    void requireSame(RegistrationFacts other) {
        if (!facts.equals(other)) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一次报到，请换一个新的编号再提交。");
        }
    }

    void end(LocalDate endedOn, String review, LocalDate today) {
        if (this.endedOn != null) {
            throw new RuleViolation("REGISTRATION_ENDED", "这次报到已于 " + this.endedOn + " 结束，不用再次办理。");
        }
        if (endedOn.isBefore(facts.registeredOn())) {
            throw new BadInput("ENDED_BEFORE_REGISTERED", "endedOn", "结束日期不能早于报到日期 " + facts.registeredOn() + "。");
        }
        DayLimits.require("endedOn", endedOn, today);
        this.endedOn = endedOn;
        this.review = review;
        this.activeMemberId = null;
    }

    RegistrationFacts facts() {
        return facts;
    }

    UUID memberId() {
        return facts.memberId();
    }

    UUID communityId() {
        return facts.communityId();
    }

    /** Null only while a registration is being made. */
    String receiptNo() {
        return facts.receiptNo() == null ? issuedReceiptNo : facts.receiptNo();
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String review() {
        return review;
    }
}
