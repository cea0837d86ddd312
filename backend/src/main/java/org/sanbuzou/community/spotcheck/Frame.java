package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.sanbuzou.community.RecordedService;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Writes and reads the frame of a draw in portions: a hundred thousand records need no more memory than a few thousand. */
@ApplicationScoped
class Frame {
    private static final int PORTION = 2_000;
    private static final String INSERT = """
            insert into spot_check_record (branch_id, id, spot_check_id, started_on, stratum, drawn, version)
            values (?, ?, ?, ?, ?, false, 0)""";
    private static final String READ =
            "select r.id, r.stratum from SpotCheckRecord r where r.drawId = :check%s order by r.id";

    private record Entry(UUID id, String stratum) {}

    private final EntityManager entities;
    private final CurrentBranch branch;

    Frame(EntityManager entities, CurrentBranch branch) {
        this.entities = entities;
        this.branch = branch;
    }

    void write(SpotCheck check, List<RecordedService> records) {
        entities.unwrap(Session.class).doWork(connection -> insert(connection, check, records));
    }

    private void insert(Connection connection, SpotCheck check, List<RecordedService> records) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var record : records) {
                insert.setBytes(1, Ids.bytes(branch.require()));
                insert.setBytes(2, Ids.bytes(record.id()));
                insert.setBytes(3, Ids.bytes(check.id()));
                insert.setObject(4, Strata.day(record));
                insert.setString(5, Strata.key(check.rule().stratification(), record));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Hands over stratum and id of every record. */
    void read(SpotCheck check, BiConsumer<String, UUID> reader) {
        var portion = portion(check, null);
        while (!portion.isEmpty()) {
            portion.forEach(entry -> reader.accept(entry.stratum(), entry.id()));
            portion = portion(check, portion.get(portion.size() - 1).id());
        }
    }

    private List<Entry> portion(SpotCheck check, UUID after) {
        var query = entities.createQuery(READ.formatted(after == null ? "" : " and r.id > :after"), Entry.class)
                .setParameter("check", check.id())
                .setMaxResults(PORTION);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    void markDrawn(Collection<UUID> ids) {
        entities.createQuery("update SpotCheckRecord r set r.drawn = true where r.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
