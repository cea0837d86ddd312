package org.sanbuzou.taskgroup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.web.IfMatch;

/** Task groups for the features above. Changes are made under the same rules as a person's. */
@ApplicationScoped
public class TaskGroupDirectory {
    private final TaskGroupService groups;
    private final ProcedureService procedures;
    private final TaskService service;
    private final Tasks tasks;
    private final ObjectMapper json;

    TaskGroupDirectory(
            TaskGroupService groups, ProcedureService procedures, TaskService service, Tasks tasks, ObjectMapper json) {
        this.groups = groups;
        this.procedures = procedures;
        this.service = service;
        this.tasks = tasks;
        this.json = json;
    }

    /** @return the id of the new group */
    public UUID open(String name, String purpose, UUID leaderMemberId) {
        return groups.create(new WriteTaskGroup(name, purpose, leaderMemberId)).id();
    }

    /** Fills an empty group from a procedure as files hold it (JSON). */
    public void load(UUID groupId, InputStream procedure) {
        try {
            procedures.load(groupId, json.readValue(procedure, Procedure.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a member in charge of the task with this code and says how far it is. */
    public void assign(UUID groupId, String code, UUID ownerMemberId, TaskStatus status) {
        var task = tasks.withCode(groupId, code).orElseThrow(() -> new NotFound("环节", code));
        var write = new WriteTask(
                task.code(),
                task.name(),
                task.durationDays(),
                task.lowDays(),
                task.highDays(),
                ownerMemberId,
                status,
                task.startNotBefore());
        service.update(groupId, task.id(), new IfMatch("\"" + task.version() + "\""), write);
    }
}
