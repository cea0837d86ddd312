package org.sanbuzou.branch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.web.IfMatch;

/** A Party branch: the tenant to which all rows of its features belong. */
@Entity
public class Branch {
    @Id
    private UUID id;

    private String name;
    private String parentCommittee;
    private boolean demo;

    @Version
    private int version;

    protected Branch() {}

    Branch(String name, String parentCommittee, boolean demo) {
        this.id = Ids.next();
        this.name = name;
        this.parentCommittee = parentCommittee;
        this.demo = demo;
    }

    void rename(IfMatch ifMatch, String name, String parentCommittee) {
        IfMatch.require(ifMatch, version);
        this.name = name;
        this.parentCommittee = parentCommittee;
    }

    void becomeDemo(String name, String parentCommittee) {
        this.name = name;
        this.parentCommittee = parentCommittee;
        this.demo = true;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String parentCommittee() {
        return parentCommittee;
    }

    /** Its people and records are invented, for trying the product out. */
    public boolean isDemo() {
        return demo;
    }

    public int version() {
        return version;
    }
}
