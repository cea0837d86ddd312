package org.sanbuzou.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.BranchSql;
import org.sanbuzou.shared.persistence.ManyKeys;

/** Asks what is stored under ids, and for live services of the same members that new ones may touch. */
record NearbyServices(Collection<UUID> ids, Collection<ServiceSpan.Reach> reaches) {
    /**
     * What was asked for.
     *
     * @param stored those of the ids
     * @param spans not all where there are very many
     */
    record Found(Set<UUID> stored, List<ServiceSpan> spans) {
        static Found of(List<Row> rows) {
            return new Found(
                    rows.stream()
                            .filter(Row::isNamed)
                            .map(row -> row.span().recordId())
                            .collect(Collectors.toSet()),
                    rows.stream().filter(row -> !row.isNamed()).map(Row::span).toList());
        }
    }

    record Row(boolean isNamed, ServiceSpan span) {}

    private static final String COLUMNS = """
            , id, member_id, community_id, activity_id, started_at, ended_at, content, clock_offset_seconds, flags
            from service_record""";
    private static final String NAMED = "select true" + COLUMNS;
    // Left to itself, the database first weighs up every other index with each of the reaches.
    private static final String NEARBY = "select false" + COLUMNS + " force index (ix_service_record_begun_at)";
    // Where the clock was wrong, begun_at is not started_at, and the end is compared later, without the clock's fault.
    private static final String NEAR =
            "(member_id = ? and begun_at between ? and ? and (begun_at >= ? or ended_at > ? or begun_at <> started_at))";
    /** Whoever records the same hour again and again must not slow down everybody else. */
    private static final int MOST = 8;

    private static final ServiceFlagsConverter FLAGS = new ServiceFlagsConverter();

    BranchRepository.Part named() {
        var keys = ManyKeys.of(ids);
        return new BranchRepository.Part(NAMED, "id in " + keys.marks(), keys.keys());
    }

    BranchRepository.Part nearby() {
        var keys = ManyKeys.of(reaches);
        int most = MOST * keys.keys().size();
        var parameters = keys.keys().stream()
                .<Object>flatMap(
                        reach -> Stream.of(reach.memberId(), reach.from(), reach.until(), reach.near(), reach.start()))
                .toList();
        return new BranchRepository.Part(
                NEARBY, "status <> 'CORRECTED' and " + keys.each(NEAR, " or ") + " limit " + most, parameters);
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(row.getBoolean(1), span(row));
    }

    private static ServiceSpan span(ResultSet row) throws SQLException {
        boolean clockOff = FLAGS.convertToEntityAttribute(row.getString(10)).contains(ServiceFlag.CLOCK_OFF);
        return ServiceSpan.of(
                BranchSql.id(row, 2),
                BranchSql.id(row, 3),
                BranchSql.id(row, 4),
                BranchSql.id(row, 5),
                BranchSql.moment(row, 6),
                BranchSql.moment(row, 7),
                row.getString(8),
                clockOff ? Duration.ofSeconds(row.getLong(9)) : Duration.ZERO);
    }
}
