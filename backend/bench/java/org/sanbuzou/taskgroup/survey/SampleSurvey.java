package org.sanbuzou.taskgroup.survey;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

/** A survey whose units have every status. Opened over the interface, filled past it. */
record SampleSurvey(UUID id, int villages, int blocks, int units) {
    private static final int PER_BLOCK = 40;
    private static final int BATCH = 5_000;
    private static final UnitStatus[] STATUSES = UnitStatus.values();

    static SampleSurvey open(PeopledBranch branch, Connection connection, int villages, int units)
            throws IOException, InterruptedException, SQLException {
        var path = "branches/" + branch.id() + "/";
        var group = branch.administrator().call("POST", path + "task-groups", Map.of("name", "压力测试组"));
        var survey = branch.administrator()
                .call(
                        "POST",
                        path + "surveys",
                        Map.of(
                                "taskGroupId",
                                group.get("id").asText(),
                                "name",
                                units + " 户",
                                "from",
                                "2026-01-01",
                                "to",
                                "2026-12-31",
                                "thresholdPercent",
                                80));
        var id = UUID.fromString(survey.get("id").asText());
        int blocks = (units + PER_BLOCK - 1) / PER_BLOCK;
        var sample = new SampleSurvey(id, villages, blocks, units);
        connection.setAutoCommit(false);
        sample.fill(branch.id(), connection);
        connection.commit();
        connection.setAutoCommit(true);
        return sample;
    }

    private void fill(UUID branch, Connection connection) throws SQLException {
        var villageIds = new UUID[villages];
        for (int i = 0; i < villages; i++) {
            villageIds[i] = Ids.next();
            try (var insert = connection.prepareStatement(
                    "insert into survey_village (branch_id, id, survey_id, code, name, version) values (?,?,?,?,?,0)")) {
                bind(insert, branch, villageIds[i], id);
                insert.setString(4, "V%04d".formatted(i));
                insert.setString(5, "村" + i);
                insert.executeUpdate();
            }
        }
        try (var block = connection.prepareStatement(
                        "insert into survey_block (branch_id, id, survey_id, village_id, name, not_visited, not_home,"
                                + " refused, in_progress, done, disputed, version) values (?,?,?,?,?,?,?,?,?,?,?,0)");
                var unit = connection.prepareStatement(
                        "insert into survey_unit (branch_id, id, survey_id, village_id, block_id, code, status, visits,"
                                + " attempts, needs_decision, version) values (?,?,?,?,?,?,?,1,1,false,0)")) {
            var random = new Random(units);
            for (int number = 0; number < blocks; number++) {
                var counts = new int[STATUSES.length];
                var blockId = Ids.next();
                var villageId = villageIds[number % villages];
                for (int i = number * PER_BLOCK; i < Math.min(units, (number + 1) * PER_BLOCK); i++) {
                    var status = STATUSES[random.nextInt(STATUSES.length)];
                    counts[status.ordinal()]++;
                    bind(unit, branch, Ids.next(), id);
                    unit.setBytes(4, Ids.bytes(villageId));
                    unit.setBytes(5, Ids.bytes(blockId));
                    unit.setString(6, "U%06d".formatted(i));
                    unit.setString(7, status.name());
                    unit.addBatch();
                }
                bind(block, branch, blockId, id);
                block.setBytes(4, Ids.bytes(villageId));
                block.setString(5, number + "排");
                for (int status = 0; status < STATUSES.length; status++) {
                    block.setInt(6 + status, counts[status]);
                }
                block.executeUpdate();
                if (number % (BATCH / PER_BLOCK) == 0 || number == blocks - 1) {
                    unit.executeBatch();
                }
            }
        }
    }

    private static void bind(java.sql.PreparedStatement insert, UUID branch, UUID own, UUID survey)
            throws SQLException {
        insert.setBytes(1, Ids.bytes(branch));
        insert.setBytes(2, Ids.bytes(own));
        insert.setBytes(3, Ids.bytes(survey));
    }
}
