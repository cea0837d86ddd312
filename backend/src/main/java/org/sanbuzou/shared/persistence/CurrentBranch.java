package org.sanbuzou.shared.persistence;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** The branch whose rows this request may see. Until somebody enters a branch, no row of any branch can be read. */
@RequestScoped
public class CurrentBranch {
    private UUID id;

    public void enter(UUID branchId) {
        id = branchId;
    }

    public UUID require() {
        if (id == null) {
            throw new IllegalStateException("No branch was entered before its rows were asked for");
        }
        return id;
    }

    /** For what the container does not make itself. */
    static UUID current() {
        return Arc.container().instance(CurrentBranch.class).get().require();
    }

    /** Feeds the filter of {@link BranchOwned}. */
    public static class FilterValue implements Supplier<UUID> {
        @Override
        public UUID get() {
            return current();
        }
    }
}
