package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.PutAnswer;

@ApplicationScoped
class ServiceRecordService {
    private final ServiceRecords records;
    private final Names names;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;
    private final ProofJudge judge;

    ServiceRecordService(
            ServiceRecords records,
            Names names,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time,
            ProofJudge judge) {
        this.records = records;
        this.names = names;
        this.branch = branch;
        this.user = user;
        this.time = time;
        this.judge = judge;
    }

    /** Of several at once with the same id one is stored; the others fail on its key, are tried again and find it. */
    @Transactional
    PutAnswer<ServiceRecordView> put(UUID id, WriteServiceRecord write) {
        user.requireSelfOrOfficer(write.memberId());
        var known = records.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(write.facts());
            return PutAnswer.known(view(known.get()));
        }
        var found = names.require(write.memberId(), write.communityId());
        var record = new ServiceRecord(branch.require(), id, write.facts(), write.clientSentAt(), time.now());
        if (write.proof() != null) {
            record.found(judge.judge(claim(record, write)));
        }
        records.persistAndFlush(record);
        return PutAnswer.created(ServiceRecordView.of(record, found));
    }

    private static ProofClaim claim(ServiceRecord record, WriteServiceRecord write) {
        return new ProofClaim(
                write.proof().kind(),
                write.proof().reference(),
                write.proof().position(),
                record.id(),
                record.memberId(),
                record.communityId(),
                write.activityId(),
                record.startedAt(),
                record.receivedAt(),
                Duration.ofSeconds(record.clockOffsetSeconds()));
    }

    @Transactional
    ServiceRecordView confirm(UUID id) {
        var record = records.lock(id);
        record.confirm(user, time.now());
        records.flush();
        return view(record);
    }

    @Transactional
    ServiceRecordView requestCorrection(UUID id, String reason) {
        var record = records.lock(id);
        record.requestCorrection(reason);
        records.flush();
        return view(record);
    }

    private ServiceRecordView view(ServiceRecord record) {
        return ServiceRecordView.of(record, names.of(record.memberId(), record.communityId()));
    }
}
