package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.community.DescribedService;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.draw.VerdictFilter;
import org.sanbuzou.shared.sampling.Stratum;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.web.Page;

/** Shows records of a frame: to officers with names and contents, to others only their own with them. */
@ApplicationScoped
class SpotCheckRecordViews {
    private final ServiceRecordDirectory services;
    private final CurrentUser user;

    SpotCheckRecordViews(ServiceRecordDirectory services, CurrentUser user) {
        this.services = services;
        this.user = user;
    }

    /** To filter by the outcome is to read it. */
    void requireMayAsk(VerdictFilter verdict) {
        if (verdict != null && !user.isOfficer()) {
            throw new Forbidden("OUTCOMES_CLOSED", "逐条的核实结果只有支部委员能看；本人的记录会显示结果。");
        }
    }

    Page<SpotCheckRecordView> of(SpotCheck check, Page<SpotCheckRecord> rows) {
        var services = readable(rows.items());
        var probabilities = check.strata().stream().collect(Collectors.toMap(Stratum::key, Stratum::probability));
        return rows.map(row -> SpotCheckRecordView.of(row, probabilities.get(row.stratum()), services.get(row.id())));
    }

    SpotCheckRecordView of(SpotCheck check, SpotCheckRecord row) {
        return of(check, Page.whole(List.of(row))).items().get(0);
    }

    private Map<UUID, DescribedService> readable(List<SpotCheckRecord> rows) {
        if (rows.isEmpty() || !user.isOfficer() && user.memberId() == null) {
            return Map.of();
        }
        var all = services.described(rows.stream().map(SpotCheckRecord::id).toList());
        return all.values().stream()
                .filter(service -> user.isOfficer() || user.is(service.memberId()))
                .collect(Collectors.toMap(DescribedService::id, service -> service));
    }
}
