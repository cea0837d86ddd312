package org.sanbuzou.community.spotcheck;

import java.time.LocalDate;
import java.util.SortedMap;
import org.sanbuzou.community.RecordedService;
import org.sanbuzou.community.spotcheck.sampling.Stratification;
import org.sanbuzou.shared.BranchTime;

/** In which stratum a record is. */
final class Strata {
    private static final String ALL = "ALL";
    private static final String FLAGGED = "FLAGGED";
    private static final String PLAIN = "PLAIN";

    private Strata() {}

    static String key(Stratification by, RecordedService record) {
        return switch (by) {
            case NONE -> ALL;
            case COMMUNITY -> record.communityId().toString();
            case FLAGGED -> record.flagged() ? FLAGGED : PLAIN;
        };
    }

    static void count(SortedMap<String, Integer> sizes, Stratification by, RecordedService record) {
        sizes.merge(key(by, record), 1, Integer::sum);
    }

    /** The day of the branch on which the service began. */
    static LocalDate day(RecordedService record) {
        return LocalDate.ofInstant(record.startedAt(), BranchTime.ZONE);
    }

    /** What people call a stratum that is no community. */
    static String name(String key) {
        return switch (key) {
            case ALL -> "全部记录";
            case FLAGGED -> "有提示的记录";
            default -> "没有提示的记录";
        };
    }
}
