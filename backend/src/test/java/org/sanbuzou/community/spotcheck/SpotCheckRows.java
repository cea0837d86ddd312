package org.sanbuzou.community.spotcheck;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.sanbuzou.shared.Ids;

/** Service records written past the application, where a test needs very many of them or one in a state of its own. */
@Unremovable
@ApplicationScoped
class SpotCheckRows {
    private static final String INSERT = """
            insert into service_record (branch_id, id, member_id, community_id, started_at, content, client_sent_at,
                received_at, status, version) values (?, ?, ?, ?, ?, '桶前值守', ?, ?, 'RECORDED', 0)""";

    private final DataSource database;

    SpotCheckRows(DataSource database) {
        this.database = database;
    }

    static SpotCheckRows get() {
        return Arc.container().instance(SpotCheckRows.class).get();
    }

    /** Marks the record as one that another took the place of. */
    void replace(UUID id) {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update service_record set status = 'CORRECTED' where id = ?")) {
            update.setBytes(1, Ids.bytes(id));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many records of the member, ten of them at each moment. */
    void insert(TestSpotChecks checks, int count) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < count; i++) {
                var at = LocalDateTime.of(2026, 11, 2, 0, 0).plusSeconds(i / 10);
                insert.setBytes(1, Ids.bytes(checks.branch.id()));
                insert.setBytes(2, Ids.bytes(UUID.randomUUID()));
                insert.setBytes(3, Ids.bytes(checks.wang));
                insert.setBytes(4, Ids.bytes(i % 3 == 0 ? checks.near : checks.far));
                insert.setObject(5, at);
                insert.setObject(6, at);
                insert.setObject(7, at);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
