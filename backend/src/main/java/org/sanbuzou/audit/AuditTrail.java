package org.sanbuzou.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.CurrentRequest;
import org.sanbuzou.shared.web.Errand;

/** The changes of one transaction, written in batches just before it commits. */
@TransactionScoped
class AuditTrail implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
    // The driver builds one statement of a whole batch: that of a large import would not fit into memory.
    private static final int BATCH = 500;
    private static final String INSERT = """
            insert into audit_entry (branch_id, id, at, actor_id, actor, action, subject_type, subject_id,
                change_kind, before_json, after_json, request_id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

    private record Change(
            UUID branchId,
            String type,
            String id,
            AuditEntry.Change kind,
            Map<String, Object> before,
            Map<String, Object> after,
            Instant at,
            Errand errand) {}

    private final transient List<Change> changes = new ArrayList<>();
    /** Seen by a flush that has not written them yet. */
    private final transient List<Change> flushing = new ArrayList<>();

    private final transient EntityManager entities;
    private final transient ObjectMapper json;
    private final transient CurrentBranch branch;
    private final transient CurrentUser user;
    private final transient CurrentRequest request;
    private final transient BranchTime time;

    AuditTrail(
            EntityManager entities,
            ObjectMapper json,
            CurrentBranch branch,
            CurrentUser user,
            CurrentRequest request,
            BranchTime time) {
        this.entities = entities;
        this.json = json;
        this.branch = branch;
        this.user = user;
        this.request = request;
        this.time = time;
    }

    void created(Object entity, Object id, Map<String, Object> after) {
        add(List.of(change(entity, id, AuditEntry.Change.CREATED, null, after)));
    }

    void deleted(Object entity, Object id, Map<String, Object> before) {
        add(List.of(change(entity, id, AuditEntry.Change.DELETED, before, null)));
    }

    /** Counts once the flush that saw it has written: a query lets Hibernate look for changes, and often leaves it at that. */
    void changed(Object entity, Object id, Map<String, Object> before, Map<String, Object> after) {
        flushing.add(change(entity, id, AuditEntry.Change.CHANGED, before, after));
    }

    void flushBegins() {
        flushing.clear();
    }

    void flushEnds() {
        add(flushing);
        flushing.clear();
    }

    /** What fails in a callback of the session stops the commit and tells why; what fails in an interceptor is only logged. */
    private void add(List<Change> more) {
        if (changes.isEmpty() && !more.isEmpty()) {
            var session = entities.unwrap(SessionImplementor.class);
            session.getTransactionCompletionCallbacks().registerCallback(flushed -> {
                flushed.doWork(this::write);
                changes.clear();
            });
        }
        changes.addAll(more);
    }

    /** Who acts and in which request is noted now: one transaction can do what several people asked for. */
    private Change change(
            Object entity, Object id, AuditEntry.Change kind, Map<String, Object> before, Map<String, Object> after) {
        return new Change(
                entity instanceof BranchOwned owned ? owned.branchId() : branch.require(),
                entity.getClass().getSimpleName(),
                String.valueOf(id),
                kind,
                before,
                after,
                time.now(),
                Errand.of(user, request));
    }

    private void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (var change : changes) {
                bind(insert, change);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, Change change) throws SQLException {
        var person = change.errand().person();
        var action = change.errand().operation();
        insert.setBytes(1, Ids.bytes(change.branchId()));
        insert.setBytes(2, Ids.bytes(Ids.next()));
        insert.setObject(3, LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC));
        insert.setBytes(4, Ids.bytes(person.accountId()));
        insert.setString(5, person.displayName());
        insert.setString(6, action == null ? "system" : action);
        insert.setString(7, change.type());
        insert.setString(8, change.id());
        insert.setString(9, change.kind().name());
        insert.setString(10, text(change.before()));
        insert.setString(11, text(change.after()));
        insert.setString(12, change.errand().requestId());
    }

    private String text(Map<String, Object> fields) {
        try {
            return fields == null ? null : json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
