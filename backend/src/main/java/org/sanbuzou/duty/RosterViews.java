package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.web.Page;

/** Puts names to what is stored by id, for a page at a time. */
@ApplicationScoped
class RosterViews {
    private final DutyPosts posts;
    private final MemberDirectory members;

    RosterViews(DutyPosts posts, MemberDirectory members) {
        this.posts = posts;
        this.members = members;
    }

    RosterView of(Roster roster) {
        return RosterView.of(roster, posts.require(roster.dutyPostId()), names(roster));
    }

    /** The people of a roster, those without any duty included. */
    Map<UUID, String> names(Roster roster) {
        return members.names(
                roster.fairness().loads().stream().map(Fairness.Load::memberId).toList());
    }

    RosterBasisView basis(Basis basis) {
        return RosterBasisView.of(
                basis,
                members.names(
                        basis.members().stream().map(Basis.Person::memberId).toList()));
    }

    Page<RosterSummary> rosters(Page<Roster> page) {
        var known = posts.byId(page.items().stream().map(Roster::dutyPostId).collect(Collectors.toSet()));
        return page.map(roster -> RosterSummary.of(roster, known.get(roster.dutyPostId())));
    }

    DutyView of(Duty duty) {
        return duties(new Page<>(List.of(duty), null)).items().get(0);
    }

    Page<DutyView> duties(Page<Duty> page) {
        var known = posts.byId(page.items().stream().map(Duty::dutyPostId).collect(Collectors.toSet()));
        var names = members.names(page.items().stream()
                .flatMap(duty -> Stream.of(duty.memberId(), duty.coveredByMemberId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(duty -> DutyView.of(duty, known.get(duty.dutyPostId()), names));
    }
}
