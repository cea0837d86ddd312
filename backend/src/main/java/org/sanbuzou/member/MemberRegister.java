package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.web.IfMatch;

/** Entries into the register by the features above, as the current user and under the same rules as a person's. */
@ApplicationScoped
public class MemberRegister {
    private static final IfMatch NOTHING_SET = new IfMatch("\"0\"");

    /** A person to enter; everything but name, sex and standing may be null. */
    public record Entry(
            String name,
            Sex sex,
            LocalDate birthDate,
            String mobile,
            String department,
            UUID partyGroupId,
            Standing standing,
            LocalDate joinedOn,
            LocalDate fullOn) {}

    private final MemberService service;
    private final Members members;
    private final OfficeTermService terms;
    private final AbsenceService absences;
    private final DutyAvailabilityService availabilities;

    MemberRegister(
            MemberService service,
            Members members,
            OfficeTermService terms,
            AbsenceService absences,
            DutyAvailabilityService availabilities) {
        this.service = service;
        this.members = members;
        this.terms = terms;
        this.absences = absences;
        this.availabilities = availabilities;
    }

    public Member enter(Entry entry) {
        var view = service.create(new WriteMember(
                entry.name(),
                entry.sex(),
                entry.birthDate(),
                entry.mobile(),
                entry.department(),
                null,
                entry.partyGroupId(),
                entry.standing(),
                Affiliation.HERE,
                entry.joinedOn(),
                entry.fullOn()));
        return members.require(view.id());
    }

    /** The term ends when the branch has agreed that terms end. */
    public void appoint(UUID memberId, Office office, LocalDate startedOn) {
        terms.create(new CreateOfficeTerm(memberId, office, startedOn, null));
    }

    /** Both days included. */
    public void noteAbsence(UUID memberId, LocalDate from, LocalDate to) {
        absences.create(memberId, new CreateAbsence(from, to));
    }

    /**
     * Says for the first time when a member can be on duty.
     *
     * @param exemptUntil the last day without duty, or null
     * @param blockedWeekdays 1 is Monday
     */
    public void limitDuty(UUID memberId, LocalDate exemptUntil, List<Integer> blockedWeekdays) {
        availabilities.set(
                memberId, NOTHING_SET, new WriteDutyAvailability(null, null, exemptUntil, blockedWeekdays, null));
    }
}
