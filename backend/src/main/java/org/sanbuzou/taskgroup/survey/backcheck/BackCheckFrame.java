package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Writes the frame of a draw in one batch. */
@ApplicationScoped
class BackCheckFrame {
    private static final String INSERT = """
            insert into back_check_unit (branch_id, id, back_check_id, unit_id, stratum, drawn, version)
            values (?, ?, ?, ?, ?, ?, 0)""";

    /** A finished unit and the stratum it is in. */
    record Entry(UUID unitId, String stratum) {}

    private final EntityManager entities;
    private final CurrentBranch branch;

    BackCheckFrame(EntityManager entities, CurrentBranch branch) {
        this.entities = entities;
        this.branch = branch;
    }

    void write(BackCheck check, List<Entry> frame, Set<UUID> drawn) {
        entities.unwrap(Session.class).doWork(connection -> insert(connection, check, frame, drawn));
    }

    private void insert(Connection connection, BackCheck check, List<Entry> frame, Set<UUID> drawn)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var entry : frame) {
                insert.setBytes(1, Ids.bytes(branch.require()));
                insert.setBytes(2, Ids.bytes(Ids.next()));
                insert.setBytes(3, Ids.bytes(check.id()));
                insert.setBytes(4, Ids.bytes(entry.unitId()));
                insert.setString(5, entry.stratum());
                insert.setBoolean(6, drawn.contains(entry.unitId()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
