package org.sanbuzou.taskgroup.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.PutAnswer;
import org.sanbuzou.taskgroup.TaskGroup;
import org.sanbuzou.taskgroup.TaskGroupRegister;
import org.sanbuzou.taskgroup.difficulty.DifficultyDirectory;
import org.sanbuzou.taskgroup.people.GroupPeople;

@ApplicationScoped
class ConsultationService {
    private final TaskGroupRegister groups;
    private final GroupPeople people;
    private final DifficultyDirectory difficulties;
    private final Consultations consultations;
    private final FollowUps followUps;
    private final Event<FollowUpsGiven> given;
    private final CurrentUser user;
    private final BranchTime time;

    ConsultationService(
            TaskGroupRegister groups,
            GroupPeople people,
            DifficultyDirectory difficulties,
            Consultations consultations,
            FollowUps followUps,
            Event<FollowUpsGiven> given,
            CurrentUser user,
            BranchTime time) {
        this.groups = groups;
        this.people = people;
        this.difficulties = difficulties;
        this.consultations = consultations;
        this.followUps = followUps;
        this.given = given;
        this.user = user;
        this.time = time;
    }

    @Transactional
    PutAnswer<Consultation> record(UUID groupId, UUID id, WriteConsultation write) {
        var group = groups.require(groupId);
        people.requireMayRecord(groupId);
        var known = consultations.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(groupId, write);
            return PutAnswer.known(known.get());
        }
        check(groupId, write);
        var consultation = new Consultation(group, id, write, time.today(), user.displayName());
        consultations.persistAndFlush(consultation);
        followUp(group, consultation, write);
        return PutAnswer.created(consultation);
    }

    @Transactional
    Consultation correct(UUID groupId, UUID id, IfMatch ifMatch, WriteConsultation write) {
        var group = groups.require(groupId);
        var consultation = consultations.lock(groupId, id);
        people.requireMayRecord(groupId);
        check(groupId, write);
        consultation.change(ifMatch, write, time.today());
        followUp(group, consultation, write);
        consultations.flush();
        return consultation;
    }

    @Transactional
    FollowUp report(UUID id, ReportFollowUp report) {
        var followUp = followUps.require(id);
        if (!user.is(followUp.ownerMemberId())) {
            people.requireMayRecord(followUp.taskGroupId());
        }
        followUp.report(report, time.today());
        followUps.flush();
        return followUp;
    }

    private void check(UUID groupId, WriteConsultation write) {
        difficulties.requireOwn(groupId, write.difficultyId(), "difficultyId");
        write.followUps().forEach(each -> people.requireMember(each.ownerMemberId(), "followUps"));
    }

    /** What is no longer written down goes; what is done stays done. */
    private void followUp(TaskGroup group, Consultation consultation, WriteConsultation write) {
        var known = followUps.of(List.of(consultation.id())).stream()
                .collect(Collectors.toMap(FollowUp::id, Function.identity()));
        var news = newlyGiven(known, write);
        for (var each : write.followUps()) {
            if (each.id() == null) {
                followUps.persist(new FollowUp(consultation, each));
            } else if (known.containsKey(each.id())) {
                known.get(each.id()).describe(each);
            } else {
                throw new BadInput("FOLLOW_UP_UNKNOWN", "followUps", "这份记录中没有这条后续事项，请刷新后再试。");
            }
        }
        var kept = write.followUps().stream()
                .map(WriteConsultation.WriteFollowUp::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        known.values().stream().filter(each -> !kept.contains(each.id())).forEach(followUps::delete);
        tell(group, consultation, news);
    }

    private static List<FollowUpsGiven.Given> newlyGiven(Map<UUID, FollowUp> known, WriteConsultation write) {
        var owners = new HashMap<UUID, UUID>();
        known.forEach((id, each) -> owners.put(id, each.ownerMemberId()));
        return write.followUps().stream()
                .filter(each -> each.ownerMemberId() != null)
                .filter(each -> !each.ownerMemberId().equals(owners.get(each.id())))
                .map(each -> new FollowUpsGiven.Given(each.ownerMemberId(), each.what(), each.dueOn()))
                .toList();
    }

    private void tell(TaskGroup group, Consultation consultation, List<FollowUpsGiven.Given> news) {
        if (!news.isEmpty()) {
            given.fire(new FollowUpsGiven(
                    group.id(),
                    group.name(),
                    consultation.id(),
                    consultation.corrections(),
                    consultation.heldOn(),
                    news));
        }
    }
}
