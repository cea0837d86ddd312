package org.sanbuzou.community;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** A residence community. It has no account. */
@Entity
class Community extends BranchOwned {
    private String name;
    private String subdistrict;
    private String contact;

    protected Community() {}

    Community(UUID branchId, WriteCommunity write) {
        super(branchId);
        describe(write);
    }

    void change(IfMatch ifMatch, WriteCommunity write) {
        expect(ifMatch);
        describe(write);
    }

    private void describe(WriteCommunity write) {
        name = write.name();
        subdistrict = write.subdistrict();
        contact = write.contact();
    }

    String name() {
        return name;
    }

    String subdistrict() {
        return subdistrict;
    }

    String contact() {
        return contact;
    }
}
