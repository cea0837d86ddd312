package org.sanbuzou.community;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;

/** One service a member chose to record. What was recorded never changes; the branch confirms it or asks for another. */
@Entity
class ServiceRecord extends BranchOwned {
    @Embedded
    private ServiceFacts facts;

    private Instant clientSentAt;
    private Instant receivedAt;
    private long clockOffsetSeconds;

    @Convert(converter = ServiceFlagsConverter.class)
    private Set<ServiceFlag> flags;

    /** Whether there are any; computed by the database, where it leads an index. */
    @Unaudited
    @Column(insertable = false, updatable = false)
    private boolean flagged;

    @Embedded
    private ProofFinding finding;

    private UUID correctedById;

    @Enumerated(EnumType.STRING)
    private ServiceRecordStatus status;

    @Embedded
    private BranchAnswer answer;

    protected ServiceRecord() {}

    ServiceRecord(UUID branchId, IncomingRecord incoming, Set<ServiceFlag> flags, ProofFinding finding) {
        super(branchId, incoming.id());
        this.facts = ProofFinding.isRefused(finding) ? incoming.facts().withoutReference() : incoming.facts();
        this.clientSentAt = incoming.clock().sentAt();
        this.receivedAt = incoming.clock().receivedAt();
        this.clockOffsetSeconds = incoming.clock().offset().toSeconds();
        this.flags = flags;
        this.finding = finding;
        this.status = ServiceRecordStatus.RECORDED;
    }

    /** Vouched for by the list it was made from: no phone told it, so nothing about it can be odd. */
    ServiceRecord(UUID branchId, UUID id, ServiceFacts facts, Instant now) {
        super(branchId, id);
        this.facts = facts;
        this.clientSentAt = now;
        this.receivedAt = now;
        this.flags = EnumSet.noneOf(ServiceFlag.class);
        this.status = ServiceRecordStatus.RECORDED;
    }

    /** What a refused proof said is not kept, and therefore not compared. */
    void requireSame(ServiceFacts other) {
        var proof = facts.proof();
        boolean bare = proof != null && proof.reference() == null;
        if (!facts.equals(bare ? other.withoutReference() : other)) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一条服务记录，请换一个新的编号再提交。");
        }
    }

    void found(ProofFinding proofFinding) {
        finding = proofFinding;
    }

    /** Confirming again changes nothing: the first officer and moment stay. */
    void confirm(CurrentUser officer, Instant now) {
        requireNotCorrected();
        if (status == ServiceRecordStatus.CONFIRMED) {
            return;
        }
        status = ServiceRecordStatus.CONFIRMED;
        answer = answer().confirmed(officer, now);
    }

    /** The branch finds that it should not have confirmed: the record waits for it again, nothing is asked of the member. */
    void withdrawConfirmation(String reason) {
        requireNotCorrected();
        if (status != ServiceRecordStatus.CONFIRMED) {
            throw new RuleViolation("NOT_CONFIRMED", "这条记录现在没有确认，不用撤销；请刷新后再看。");
        }
        status = ServiceRecordStatus.RECORDED;
        answer = answer().unconfirmed(reason);
    }

    void requestCorrection(String reason) {
        requireNotCorrected();
        if (status == ServiceRecordStatus.CONFIRMED) {
            throw new RuleViolation("RECORD_CONFIRMED", "这条记录已由 " + answer().confirmedBy() + " 确认；要请本人更正，请先撤销确认。");
        }
        status = ServiceRecordStatus.CORRECTION_REQUESTED;
        answer = answer().corrected(reason);
    }

    /** The community says that it was there; a record that named no such proof stays as it is. */
    void acceptCommunityProof(String reason) {
        var proof = facts.proof();
        if (proof != null && proof.kind() == ProofKind.COMMUNITY && !ProofFinding.isRefused(finding)) {
            finding = ProofFinding.of(ProofVerdict.ACCEPTED, reason);
        }
    }

    void requireNotCorrected() {
        if (status == ServiceRecordStatus.CORRECTED) {
            throw new RuleViolation("ALREADY_CORRECTED", "这条记录已经更正过，请在更正后的那条记录上办理。");
        }
    }

    /** The member's other record takes its place, also after it was confirmed. What it says stays as it is. */
    void correctedBy(ServiceRecord other) {
        requireNotCorrected();
        status = ServiceRecordStatus.CORRECTED;
        correctedById = other.id();
    }

    /** By whoever vouched for it; a record that does not count already stays as it is. */
    void takeBack(UUID replacedById, String reason) {
        if (status == ServiceRecordStatus.CORRECTED) {
            return;
        }
        status = ServiceRecordStatus.CORRECTED;
        correctedById = replacedById;
        answer = answer().corrected(reason);
    }

    /** Who confirmed it finds that this was wrong; the member decides what becomes of the record. */
    void takeConfirmationBack(String reason) {
        if (status == ServiceRecordStatus.CORRECTED) {
            return;
        }
        status = ServiceRecordStatus.CORRECTION_REQUESTED;
        answer = answer().unconfirmed(null).corrected(reason);
    }

    ServiceFacts facts() {
        return facts;
    }

    UUID memberId() {
        return facts.memberId();
    }

    UUID communityId() {
        return facts.communityId();
    }

    Instant startedAt() {
        return facts.startedAt();
    }

    Instant clientSentAt() {
        return clientSentAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    long clockOffsetSeconds() {
        return clockOffsetSeconds;
    }

    Set<ServiceFlag> flags() {
        return Set.copyOf(flags);
    }

    /** Null for a record without proof. */
    ProofFinding finding() {
        return finding;
    }

    UUID correctedById() {
        return correctedById;
    }

    ServiceRecordStatus status() {
        return status;
    }

    BranchAnswer answer() {
        return answer == null ? BranchAnswer.NONE : answer;
    }
}
