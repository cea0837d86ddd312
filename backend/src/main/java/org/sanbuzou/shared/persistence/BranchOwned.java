package org.sanbuzou.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.PartitionKey;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.web.IfMatch;

/**
 * A row of one branch. The filter is always on and also holds for loads by key, so a row of another branch does not exist for
 * the caller: this is the one place of branch isolation. The primary key in the database is (branch_id, id).
 */
@MappedSuperclass
@FilterDef(
        name = BranchOwned.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "branch_id = :branchId",
        parameters = @ParamDef(name = "branchId", type = UUID.class, resolver = CurrentBranch.FilterValue.class))
@Filter(name = BranchOwned.FILTER)
public abstract class BranchOwned {
    static final String FILTER = "branch";

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private UUID branchId;

    @Version
    private int version;

    protected BranchOwned() {}

    protected BranchOwned(UUID branchId) {
        this(branchId, Ids.next());
    }

    protected BranchOwned(UUID branchId, UUID id) {
        this.branchId = branchId;
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public UUID branchId() {
        return branchId;
    }

    public int version() {
        return version;
    }

    /** Refuses a change that was made from an older version than the stored one. */
    public void expect(IfMatch ifMatch) {
        IfMatch.require(ifMatch, version);
    }
}
