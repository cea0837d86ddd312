package org.sanbuzou.taskgroup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.web.IfMatch;

/** Task groups for the features above. Changes are made under the same rules as a person's. */
@ApplicationScoped
public class TaskGroupDirectory {
    private final TaskGroups all;
    private final TaskGroupService groups;
    private final ProcedureService procedures;
    private final TaskService service;
    private final Tasks tasks;
    private final ObjectMapper json;

    TaskGroupDirectory(
            TaskGroups all,
            TaskGroupService groups,
            ProcedureService procedures,
            TaskService service,
            Tasks tasks,
            ObjectMapper json) {
        this.all = all;
        this.groups = groups;
        this.procedures = procedures;
        this.service = service;
        this.tasks = tasks;
        this.json = json;
    }

    /**
     * @param foundedOn null for today
     * @return the id of the new group
     */
    public UUID open(String name, String purpose, UUID leaderMemberId, LocalDate foundedOn) {
        return groups.create(new WriteTaskGroup(name, purpose, leaderMemberId, foundedOn))
                .id();
    }

    /** Names by id, in one query; unknown ids are absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return all.names(ids);
    }

    /**
     * The group a request names in its body.
     *
     * @throws BadInput naming {@code field} when the branch has no such group
     */
    public void requireNamed(UUID id, String field) {
        if (all.findByIdOptional(id).isEmpty()) {
            throw new BadInput("TASK_GROUP_UNKNOWN", field, "本支部没有这个工作组，请重新选择。");
        }
    }

    /** Fills an empty group from a procedure as files hold it (JSON). */
    public void load(UUID groupId, InputStream procedure) {
        try {
            procedures.load(groupId, json.readValue(procedure, Procedure.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how far the task with this code is, and on which days that happened; {@code null} where nothing did. */
    public void report(UUID groupId, String code, TaskStatus status, LocalDate startedOn, LocalDate finishedOn) {
        var task = tasks.withCode(groupId, code).orElseThrow(() -> new NotFound("环节", code));
        service.note(groupId, task.id(), new ReportTaskProgress(status, startedOn, finishedOn, null));
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
