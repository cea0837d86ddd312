package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;

@ApplicationScoped
class AbsenceService {
    private final Absences absences;
    private final Members members;
    private final CurrentUser user;

    AbsenceService(Absences absences, Members members, CurrentUser user) {
        this.absences = absences;
        this.members = members;
        this.user = user;
    }

    @Transactional
    AbsenceView create(UUID memberId, CreateAbsence create) {
        var member = members.locked(memberId);
        user.requireSelfOrOfficer(memberId);
        var range = new DateRange(create.from(), create.to());
        if (absences.anyOf(memberId, range)) {
            throw new RuleViolation("ABSENCE_OVERLAPS", "这段时间与已登记的请假重叠，请先撤回原来的再登记。");
        }
        var absence = new Absence(member, range.from(), range.to());
        absences.persist(absence);
        return AbsenceView.of(absence);
    }

    @Transactional
    void delete(UUID memberId, UUID absenceId) {
        var absence = absences.require(absenceId);
        if (!absence.memberId().equals(memberId)) {
            throw new NotFound("请假记录", absenceId);
        }
        user.requireSelfOrOfficer(memberId);
        absences.delete(absence);
    }
}
