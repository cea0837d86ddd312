package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.PutAnswer;

@ApplicationScoped
class CommunityRegistrationService {
    private final CommunityRegistrations registrations;
    private final ReceiptNumbers receipts;
    private final Names names;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    CommunityRegistrationService(
            CommunityRegistrations registrations,
            ReceiptNumbers receipts,
            Names names,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time) {
        this.registrations = registrations;
        this.receipts = receipts;
        this.names = names;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    @Transactional
    PutAnswer<CommunityRegistrationView> put(UUID id, RegistrationFacts facts) {
        user.requireSelfOrOfficer(facts.memberId());
        var known = registrations.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(facts);
            return PutAnswer.known(view(known.get()));
        }
        var found = names.require(facts.memberId(), facts.communityId());
        requireNoneActive(facts.memberId());
        var registration = new CommunityRegistration(branch.require(), id, facts, time.today());
        if (facts.receiptNo() == null) {
            registration.issueReceipt(
                    receipts.next(branch.require(), facts.registeredOn().getYear(), registrations::hasReceipt));
        }
        registrations.persistAndFlush(registration);
        return PutAnswer.created(CommunityRegistrationView.of(registration, found));
    }

    private void requireNoneActive(UUID memberId) {
        registrations.active(memberId).ifPresent(active -> {
            throw new RuleViolation(
                    "REGISTRATION_ACTIVE",
                    "已于 %s 在“%s”报到，请先结束原来的报到，再到新的社区报到。"
                            .formatted(
                                    active.facts().registeredOn(), view(active).communityName()));
        });
    }

    @Transactional
    CommunityRegistrationView end(UUID id, EndCommunityRegistration end) {
        var registration = registrations.lock(id, user);
        registration.end(end.endedOn(), end.review(), time.today());
        registrations.flush();
        return view(registration);
    }

    private CommunityRegistrationView view(CommunityRegistration registration) {
        return CommunityRegistrationView.of(
                registration, names.of(registration.memberId(), registration.communityId()));
    }
}
