package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

/** Keeps the number of units of each status with their block, by statements that add, so that visits at once are all counted. */
@ApplicationScoped
class BlockCounts {
    private static final String ADD = """
            update SurveyBlock b set b.notVisited = b.notVisited + :NOT_VISITED, b.notHome = b.notHome + :NOT_HOME,
            b.refused = b.refused + :REFUSED, b.inProgress = b.inProgress + :IN_PROGRESS, b.done = b.done + :DONE,
            b.disputed = b.disputed + :DISPUTED where b.id = :block""";

    private final EntityManager entities;

    BlockCounts(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID blockId, UnitStatus status, int units) {
        change(blockId, null, status, units);
    }

    void move(UUID fromBlock, UUID toBlock, UnitStatus status) {
        boolean first = fromBlock.toString().compareTo(toBlock.toString()) < 0;
        // In one order for all, so that two moves do not wait for each other.
        add(first ? fromBlock : toBlock, status, first ? -1 : 1);
        add(first ? toBlock : fromBlock, status, first ? 1 : -1);
    }

    void change(UUID blockId, UnitStatus from, UnitStatus to) {
        change(blockId, from, to, 1);
    }

    private void change(UUID blockId, UnitStatus from, UnitStatus to, int units) {
        var update = entities.createQuery(ADD).setParameter("block", blockId);
        for (var status : UnitStatus.values()) {
            update.setParameter(status.name(), status == to ? units : status == from ? -units : 0);
        }
        update.executeUpdate();
    }
}
