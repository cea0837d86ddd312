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
            select id, member_id, community_id, activity_id, started_at, ended_at, content, clock_offset_seconds, flags
            from service_record""";
    // Where the clock was wrong, begun_at is not started_at, and the end is compared later, without the clock's fault.
    private static final String NEAR =
            "(member_id = ? and begun_at between ? and ? and (begun_at >= ? or ended_at > ? or begun_at <> started_at))";
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
        boolean clockOff = FLAGS.convertToEntityAttribute(row.getString(9)).contains(ServiceFlag.CLOCK_OFF);
        return ServiceSpan.of(
                BranchSql.id(row, 1),
                BranchSql.id(row, 2),
                BranchSql.id(row, 3),
                BranchSql.id(row, 4),
                BranchSql.moment(row, 5),
                BranchSql.moment(row, 6),
                row.getString(7),
                clockOff ? Duration.ofSeconds(row.getLong(8)) : Duration.ZERO);
    }
}
