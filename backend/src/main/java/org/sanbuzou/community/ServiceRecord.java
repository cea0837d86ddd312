package org.sanbuzou.community;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
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

    @Embedded
    private ProofFinding finding;

    private UUID correctedById;

    @Enumerated(EnumType.STRING)
    private ServiceRecordStatus status;

    private String confirmedBy;
    private UUID confirmedById;
    private Instant confirmedAt;
    private String correctionReason;

    protected ServiceRecord() {}

    ServiceRecord(UUID branchId, UUID id, ServiceFacts facts, Instant clientSentAt, Instant receivedAt) {
        super(branchId, id);
        ServiceMoments.require(facts.startedAt(), facts.endedAt(), clientSentAt, receivedAt);
        this.facts = facts;
        this.clientSentAt = clientSentAt;
        this.receivedAt = receivedAt;
        this.clockOffsetSeconds = Duration.between(receivedAt, clientSentAt).toSeconds();
        this.flags = EnumSet.noneOf(ServiceFlag.class);
        this.status = ServiceRecordStatus.RECORDED;
    }

    void requireSame(ServiceFacts other) {
        if (!facts.equals(other)) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一条服务记录，请换一个新的编号再提交。");
        }
    }

    void found(ProofFinding proofFinding) {
        finding = proofFinding;
    }

    /** Confirming again changes nothing: the first officer and moment stay. */
    void confirm(CurrentUser officer, Instant now) {
        if (status == ServiceRecordStatus.CONFIRMED) {
            return;
        }
        status = ServiceRecordStatus.CONFIRMED;
        confirmedBy = officer.displayName();
        confirmedById = officer.accountId();
        confirmedAt = now;
    }

    void requestCorrection(String reason) {
        if (status == ServiceRecordStatus.CONFIRMED) {
            throw new RuleViolation("RECORD_CONFIRMED", "这条记录已由 " + confirmedBy + " 确认，不能再要求更正。");
        }
        status = ServiceRecordStatus.CORRECTION_REQUESTED;
        correctionReason = reason;
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

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String correctionReason() {
        return correctionReason;
    }
}
