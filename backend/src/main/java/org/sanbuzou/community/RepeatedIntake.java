package org.sanbuzou.community;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.SharedCommits;
import org.sanbuzou.shared.web.DatabaseError;

/**
 * Repeats a batch that failed. That is safe whatever failed, even a commit that had happened: every try first looks for the
 * ids. What fails together is tried one by one, so that only what cannot be kept fails.
 */
final class RepeatedIntake implements SharedCommits.Work<IntakeLine, IncomingRecord, Outcome> {
    /** One transaction. */
    @FunctionalInterface
    interface Keeping {
        List<Outcome> keep(UUID branchId, List<IncomingRecord> batch);
    }

    private static final int TRIES = 4;

    private final Keeping transaction;

    RepeatedIntake(Keeping transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<Outcome> doTogether(IntakeLine line, List<IncomingRecord> batch) {
        return keep(line.branchId(), batch);
    }

    private List<Outcome> keep(UUID branchId, List<IncomingRecord> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.keep(branchId, batch);
            } catch (RuntimeException e) {
                var error = DatabaseError.of(e);
                if (error.isPassing() && attempt < TRIES) {
                    continue;
                }
                if (error == DatabaseError.UNAVAILABLE) {
                    throw e;
                }
                return batch.size() > 1 ? oneByOne(branchId, batch) : List.of(last(branchId, batch.get(0), e));
            }
        }
    }

    private List<Outcome> oneByOne(UUID branchId, List<IncomingRecord> batch) {
        var outcomes = new ArrayList<Outcome>();
        for (var incoming : batch) {
            outcomes.addAll(keep(branchId, List.of(incoming)));
        }
        return outcomes;
    }

    /** A judge of proofs can spoil the transaction it takes part in. */
    private Outcome last(UUID branchId, IncomingRecord incoming, RuntimeException failure) {
        return incoming.proof() != null && incoming.isJudged()
                ? keep(branchId, List.of(incoming.unjudged())).get(0)
                : Outcome.refused(failure);
    }
}
