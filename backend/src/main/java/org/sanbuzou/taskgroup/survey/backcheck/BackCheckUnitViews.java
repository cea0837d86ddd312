package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.sampling.Stratum;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.taskgroup.survey.SurveyUnitDirectory;

@ApplicationScoped
class BackCheckUnitViews {
    private final SurveyUnitDirectory units;
    private final MemberDirectory members;
    private final CurrentUser user;

    BackCheckUnitViews(SurveyUnitDirectory units, MemberDirectory members, CurrentUser user) {
        this.units = units;
        this.members = members;
        this.user = user;
    }

    BackCheckUnitView of(BackCheck check, BackCheckUnit unit) {
        return of(check, new Page<>(List.of(unit), null)).items().get(0);
    }

    Page<BackCheckUnitView> of(BackCheck check, Page<BackCheckUnit> page) {
        var ids = page.items().stream().map(BackCheckUnit::unitId).toList();
        var places = units.placed(ids);
        var own = user.memberId() == null ? Set.<UUID>of() : units.knownTo(user.memberId(), ids);
        var names = members.names(page.items().stream()
                .map(BackCheckUnit::checkedByMemberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var chances = check.strata().stream().collect(Collectors.toMap(Stratum::key, Stratum::probability));
        return page.map(unit -> BackCheckUnitView.of(
                unit,
                places.get(unit.unitId()),
                chances.get(unit.stratum()),
                unit.isDrawn() && user.memberId() != null && !own.contains(unit.unitId()),
                outcome(unit, names)));
    }

    private BackCheckUnitView.Outcome outcome(BackCheckUnit unit, Map<UUID, String> names) {
        if (unit.verdict() == null) {
            return null;
        }
        boolean mayRead = user.isOfficer() || user.is(unit.checkedByMemberId());
        return new BackCheckUnitView.Outcome(
                unit.verdict(),
                mayRead ? unit.note() : null,
                unit.checkedByMemberId(),
                names.get(unit.checkedByMemberId()),
                unit.checkedAt());
    }
}
