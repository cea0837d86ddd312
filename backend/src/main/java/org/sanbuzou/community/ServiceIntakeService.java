package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.CurrentRequest;
import org.sanbuzou.shared.web.PutAnswer;

/** Keeps what members recorded: many records in one transaction, each as if it had come alone, one after the other. */
@ApplicationScoped
class ServiceIntakeService {
    private final StatelessSession stateless;
    private final ServiceRecords records;
    private final Names names;
    private final Occasions occasions;
    private final Judgement judgement;
    private final AgreedRules rules;
    private final BranchTime time;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final CurrentRequest request;

    ServiceIntakeService(
            StatelessSession stateless,
            ServiceRecords records,
            Names names,
            Occasions occasions,
            Judgement judgement,
            AgreedRules rules,
            BranchTime time,
            CurrentBranch branch,
            CurrentUser user,
            CurrentRequest request) {
        this.stateless = stateless;
        this.records = records;
        this.names = names;
        this.occasions = occasions;
        this.judgement = judgement;
        this.rules = rules;
        this.time = time;
        this.branch = branch;
        this.user = user;
        this.request = request;
    }

    /** The number of statements does not depend on that of records, as long as none of them corrects another. */
    @ActivateRequestContext
    @Transactional
    List<Outcome> keep(UUID branchId, List<IncomingRecord> batch) {
        branch.enter(branchId);
        var around = surroundings(batch);
        stateless.setJdbcBatchSize(batch.size());
        return batch.stream().map(incoming -> outcome(incoming, around)).toList();
    }

    private Surroundings surroundings(List<IncomingRecord> batch) {
        var facts = batch.stream().map(IncomingRecord::facts).toList();
        var corrected = facts.stream()
                .map(ServiceFacts::correctsId)
                .filter(Objects::nonNull)
                .toList();
        var stored = new HashMap<>(records.lock(corrected));
        var limits = limits();
        var nearby = records.nearby(batch.stream().map(IncomingRecord::id).toList(), reaches(batch, limits));
        stored.putAll(records.byId(nearby.stored()));
        return new Surroundings(
                !corrected.isEmpty(),
                stored,
                names.recent(facts, ServiceFacts::memberId, ServiceFacts::communityId),
                new ArrayList<>(nearby.spans()),
                occasions.of(facts),
                limits);
    }

    private ServiceFlags.Limits limits() {
        var agreed = rules.numbers(Set.of(Rule.CLOCK_TOLERANCE, Rule.LATE_DAYS), time.today());
        return new ServiceFlags.Limits(
                Duration.ofMinutes(agreed.get(Rule.CLOCK_TOLERANCE)), Duration.ofDays(agreed.get(Rule.LATE_DAYS)));
    }

    /** What a wrong clock told is near what the same clock told before; what is true is near what other clocks tell. */
    private static List<ServiceSpan.Reach> reaches(List<IncomingRecord> batch, ServiceFlags.Limits limits) {
        return batch.stream()
                .flatMap(incoming -> Stream.of(incoming.told(), incoming.span(limits)))
                .map(ServiceSpan::reach)
                .distinct()
                .toList();
    }

    private Outcome outcome(IncomingRecord incoming, Surroundings around) {
        try {
            return Outcome.kept(answer(incoming, around));
        } catch (BadInput | RuleViolation e) {
            return Outcome.refused(e);
        }
    }

    private PutAnswer<ServiceRecordView> answer(IncomingRecord incoming, Surroundings around) {
        var known = around.records().get(incoming.id());
        if (known != null) {
            known.requireSame(incoming.facts());
            return PutAnswer.known(ServiceRecordView.of(known, around.names()));
        }
        around.names().require(incoming.facts().memberId(), incoming.facts().communityId());
        var hours = around.occasions().of(incoming.facts());
        var original = around.original(incoming.facts());
        incoming.errand().takeUp(user, request);
        if (original != null) {
            around.replace(original);
        }
        var record = kept(incoming, around, hours);
        if (original != null) {
            original.correctedBy(record);
            // Changes are seen by the audit when they are written, which must be while this member acts.
            records.flush();
        }
        return PutAnswer.created(ServiceRecordView.of(record, around.names()));
    }

    private ServiceRecord kept(IncomingRecord incoming, Surroundings around, List<List<TimeWindow>> hours) {
        var span = incoming.span(around.limits());
        var flags = ServiceFlags.of(
                span,
                incoming.isClockOff(around.limits()),
                incoming.clock().receivedAt(),
                around.limits(),
                around.spans(),
                hours);
        var record = new ServiceRecord(branch.require(), incoming, flags, judgement.of(incoming));
        insert(record, around);
        around.add(record, span);
        return record;
    }

    /** A session that watches rows for changes is needed only where one row refers to another; else it is the dearer half. */
    private void insert(ServiceRecord record, Surroundings around) {
        if (around.isCorrecting()) {
            records.persist(record);
        } else {
            stateless.insert(record);
        }
    }
}
