package org.sanbuzou.duty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Writes down which swap requests have run out, so that those who wait are told. Readers see it without this. */
@ApplicationScoped
class SwapExpiryService {
    private static final Logger LOG = Logger.getLogger(SwapExpiryService.class);
    private static final int CHUNK = 200;

    private final BranchDirectory branches;
    private final CurrentBranch current;
    private final DutyPosts posts;
    private final SwapRequests requests;
    private final Exchanges exchanges;
    private final SwapLapses lapses;
    private final BranchTime time;

    SwapExpiryService(
            BranchDirectory branches,
            CurrentBranch current,
            DutyPosts posts,
            SwapRequests requests,
            Exchanges exchanges,
            SwapLapses lapses,
            BranchTime time) {
        this.branches = branches;
        this.current = current;
        this.posts = posts;
        this.requests = requests;
        this.exchanges = exchanges;
        this.lapses = lapses;
        this.time = time;
    }

    /** One branch after the other, each in a transaction of its own; several nodes may do it at once. */
    @Scheduled(every = "10m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void endWhatHasRunOut() {
        for (var branchId : QuarkusTransaction.requiringNew().call(branches::ids)) {
            try {
                endIn(branchId);
            } catch (RuntimeException e) {
                LOG.warnf(e, "swap requests of branch %s were not looked through, the next round will", branchId);
            }
        }
    }

    private void endIn(UUID branchId) {
        current.enter(branchId);
        if (QuarkusTransaction.requiringNew()
                .call(() -> !requests.lapsed(time.now(), 1).isEmpty())) {
            QuarkusTransaction.requiringNew().run(this::end);
        }
    }

    /** Looked for again under the lock: another node may have been quicker. */
    private void end() {
        posts.lockForPlanning();
        for (var request : requests.lapsed(time.now(), CHUNK)) {
            exchanges.locked(request).lapse(time.now()).ifPresent(lapse -> lapses.lapse(request, lapse.reason()));
        }
    }
}
