package org.sanbuzou.overview;

import java.time.LocalDate;
import java.util.List;
import org.sanbuzou.duty.DutyView;
import org.sanbuzou.member.OfficeTermView;

record TodayView(
        LocalDate date,
        Kind dayKind,
        List<DutyView> duties,
        long unconfirmedRecords,
        Registration registration,
        List<OfficeTermView> termsEnding,
        Steps steps) {
    /** A day of a year whose notice is not known is neither worked nor free. */
    enum Kind {
        WORKDAY,
        OFF,
        UNKNOWN
    }

    record Registration(int registered, int inService) {}

    /** How far an officer has come who starts with an empty branch. */
    record Steps(int members, long dutyPosts, long rosters, long publishedRosters, long memberAccounts) {}
}
