package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Puts notes into the inboxes of the current branch, inside the caller's transaction. */
@ApplicationScoped
class Inbox {
    // The driver builds one statement of a whole batch, so that a branch of thousands is told in a few round trips.
    private static final int BATCH = 500;
    // Not "insert ignore", which would also swallow notes that are refused for any other reason than being there
    // already.
    private static final String INSERT = """
            insert into notification (branch_id, id, member_id, kind, title, text, duty_id, roster_id, swap_request_id,
                subject_id, dedupe, created_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            on duplicate key update version = version""";
    // Two nodes that tell the same meet in the same order and wait for each other instead of locking each other out.
    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::memberId).thenComparing(Note::dedupe);

    private final EntityManager entities;
    private final CurrentBranch branch;
    private final BranchTime time;

    Inbox(EntityManager entities, CurrentBranch branch, BranchTime time) {
        this.entities = entities;
        this.branch = branch;
        this.time = time;
    }

    void tell(Collection<Note> notes) {
        var ordered = notes.stream().sorted(ORDER).toList();
        if (!ordered.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> write(connection, ordered));
        }
    }

    private void write(Connection connection, List<Note> notes) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (var note : notes) {
                bind(insert, note);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, Note note) throws SQLException {
        insert.setBytes(1, Ids.bytes(branch.require()));
        insert.setBytes(2, Ids.bytes(Ids.next()));
        insert.setBytes(3, Ids.bytes(note.memberId()));
        insert.setString(4, note.kind().name());
        insert.setString(5, note.title());
        insert.setString(6, note.text());
        insert.setBytes(7, Ids.bytes(note.subject().dutyId()));
        insert.setBytes(8, Ids.bytes(note.subject().rosterId()));
        insert.setBytes(9, Ids.bytes(note.subject().swapRequestId()));
        insert.setBytes(10, Ids.bytes(note.subject().otherId()));
        insert.setString(11, note.dedupe());
        insert.setObject(12, LocalDateTime.ofInstant(time.now(), ZoneOffset.UTC));
    }
}
