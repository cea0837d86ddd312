package org.sanbuzou.branch;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** A Party group of the branch. */
@Entity
public class PartyGroup extends BranchOwned {
    private String name;

    protected PartyGroup() {}

    PartyGroup(UUID branchId, String name) {
        super(branchId);
        this.name = name;
    }

    void rename(IfMatch ifMatch, String name) {
        expect(ifMatch);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
