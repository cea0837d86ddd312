package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.RuleViolation;

/** Procedures of task groups, written down and put into groups. */
@ApplicationScoped
public class ProcedureDirectory {
    private final TaskGroups groups;
    private final Tasks tasks;
    private final Dependencies dependencies;
    private final ProcedureService service;

    ProcedureDirectory(TaskGroups groups, Tasks tasks, Dependencies dependencies, ProcedureService service) {
        this.groups = groups;
        this.tasks = tasks;
        this.dependencies = dependencies;
        this.service = service;
    }

    /**
     * What the group does, named after it.
     *
     * @throws NotFound where the branch has no such group
     */
    public Procedure of(UUID groupId) {
        return dated(groupId).procedure();
    }

    /**
     * The same with the days before which tasks shall not begin.
     *
     * @throws NotFound where the branch has no such group
     */
    public DatedProcedure dated(UUID groupId) {
        return new ProcedureText(tasks, dependencies).of(groups.require(groupId));
    }

    /**
     * The day on which the work of the group begins, where somebody has said so.
     *
     * @throws NotFound where the branch has no such group
     */
    public Optional<LocalDate> startsOn(UUID groupId) {
        return Optional.ofNullable(groups.require(groupId).startsOn());
    }

    /** @throws NotFound where the branch has no such group */
    public void requireGroup(UUID groupId) {
        groups.require(groupId);
    }

    /**
     * Fills an empty group. A group that holds exactly this procedure stays as it is, whatever days it has besides.
     *
     * @param dryRun answers alike and writes nothing
     * @throws RuleViolation for a group with other tasks, and for tasks that wait for each other in a circle
     * @throws BadInput for a procedure that contradicts itself
     */
    public ProcedureLoading place(UUID groupId, DatedProcedure procedure, boolean dryRun) {
        return service.place(groupId, procedure, dryRun);
    }
}
