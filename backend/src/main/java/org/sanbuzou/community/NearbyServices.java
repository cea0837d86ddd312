package org.sanbuzou.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.sanbuzou.shared.persistence.BranchSql;
import org.sanbuzou.shared.persistence.ManyKeys;

/** Asks for live services of the same members that new ones may touch. */
record NearbyServices(ManyKeys<ServiceSpan.Reach> reaches) {
    static final String SELECT = """
            select id, member_id, community_id, started_at, ended_at, content, clock_offset_seconds, flags
            from service_record""";
    private static final String NEAR =
            "(member_id = ? and started_at between ? and ? and (started_at >= ? or ended_at > ?))";
    /** Whoever records the same hour again and again must not slow down everybody else. */
    private static final int MOST = 8;

    private static final ServiceFlagsConverter FLAGS = new ServiceFlagsConverter();

    String condition() {
        int most = MOST * reaches.keys().size();
        return "status <> 'CORRECTED' and " + reaches.each(NEAR, " or ") + " limit " + most;
    }

    List<Object> parameters() {
        return reaches.keys().stream()
                .<Object>flatMap(
                        reach -> Stream.of(reach.memberId(), reach.from(), reach.until(), reach.near(), reach.start()))
                .toList();
    }

    static ServiceSpan span(ResultSet row) throws SQLException {
        boolean clockOff = FLAGS.convertToEntityAttribute(row.getString(8)).contains(ServiceFlag.CLOCK_OFF);
        return ServiceSpan.of(
                BranchSql.id(row, 1),
                BranchSql.id(row, 2),
                BranchSql.id(row, 3),
                BranchSql.moment(row, 4),
                BranchSql.moment(row, 5),
                row.getString(6),
                clockOff ? Duration.ofSeconds(row.getLong(7)) : Duration.ZERO);
    }
}
