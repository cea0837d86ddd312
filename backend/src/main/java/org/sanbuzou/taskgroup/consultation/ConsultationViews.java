package org.sanbuzou.taskgroup.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.taskgroup.difficulty.DifficultyDirectory;

/** Minutes with their follow-ups, titles and names, each read once for a page. */
@ApplicationScoped
class ConsultationViews {
    private final FollowUps followUps;
    private final DifficultyDirectory difficulties;
    private final MemberDirectory members;

    ConsultationViews(FollowUps followUps, DifficultyDirectory difficulties, MemberDirectory members) {
        this.followUps = followUps;
        this.difficulties = difficulties;
        this.members = members;
    }

    ConsultationView of(Consultation consultation) {
        return of(new Page<>(List.of(consultation), null)).items().get(0);
    }

    Page<ConsultationView> of(Page<Consultation> page) {
        var ids = page.items().stream().map(Consultation::id).toList();
        var promised = named(followUps.of(ids)).stream().collect(Collectors.groupingBy(FollowUpView::consultationId));
        var titles = difficulties.titles(page.items().stream()
                .map(Consultation::difficultyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(each -> ConsultationView.of(
                each,
                each.difficultyId() == null ? null : titles.get(each.difficultyId()),
                promised.getOrDefault(each.id(), List.of())));
    }

    FollowUpView of(FollowUp followUp) {
        return named(List.of(followUp)).get(0);
    }

    List<FollowUpView> named(Collection<FollowUp> followUps) {
        var names = members.names(followUps.stream()
                .map(FollowUp::ownerMemberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return followUps.stream()
                .map(each ->
                        FollowUpView.of(each, each.ownerMemberId() == null ? null : names.get(each.ownerMemberId())))
                .toList();
    }
}
