package org.sanbuzou.taskgroup.template;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.Procedure;
import org.sanbuzou.taskgroup.network.NetworkDays;

/** What a list shows of a procedure that was kept. The procedure itself never changes. */
@Entity
class ProcedureTemplate extends BranchOwned {
    private String name;
    private String description;
    private String sourceName;
    private Instant savedAt;
    private int tasks;
    private int dependencies;
    private int serialDays;
    private int plannedDays;
    private int hardOnlyDays;

    protected ProcedureTemplate() {}

    ProcedureTemplate(UUID branchId, String name, String description, Procedure procedure, Instant now) {
        super(branchId);
        this.name = name;
        this.description = description;
        sourceName = procedure.name();
        savedAt = now;
        tasks = procedure.steps().size();
        dependencies = procedure.dependencies();
        var days = NetworkDays.of(procedure.network());
        serialDays = days.serial();
        plannedDays = days.planned();
        hardOnlyDays = days.hardOnly();
    }

    void rename(IfMatch ifMatch, String name, String description) {
        expect(ifMatch);
        this.name = name;
        this.description = description;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    String sourceName() {
        return sourceName;
    }

    Instant savedAt() {
        return savedAt;
    }

    int tasks() {
        return tasks;
    }

    int dependencies() {
        return dependencies;
    }

    int serialDays() {
        return serialDays;
    }

    int plannedDays() {
        return plannedDays;
    }

    int hardOnlyDays() {
        return hardOnlyDays;
    }
}
