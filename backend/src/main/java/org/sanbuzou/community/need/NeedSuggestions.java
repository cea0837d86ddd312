package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/** Which needs suit a member, and which members said that they could help with a need. Nobody is assigned to anything. */
@ApplicationScoped
class NeedSuggestions {
    private final ServiceNeeds needs;
    private final ServicePreferences preferences;
    private final Volunteers volunteers;
    private final MemberDirectory members;
    private final NeedViews views;
    private final BranchTime time;

    NeedSuggestions(
            ServiceNeeds needs,
            ServicePreferences preferences,
            Volunteers volunteers,
            MemberDirectory members,
            NeedViews views,
            BranchTime time) {
        this.needs = needs;
        this.preferences = preferences;
        this.volunteers = volunteers;
        this.members = members;
        this.views = views;
        this.time = time;
    }

    Page<ServiceNeedSuggestionView> forMember(UUID memberId, PageRequest request) {
        var open = needs.wanting(time.now()).stream().collect(Collectors.toMap(ServiceNeed::id, Function.identity()));
        var said = preferences.findByIdOptional(memberId).map(row -> Map.of(memberId, row));
        var member = volunteers
                .of(List.of(memberId), said.orElse(Map.of()), lastDay(open.values()))
                .get(memberId);
        var wanted = open.values().stream().map(WantedHelp::of).toList();
        var matches = ComputedPages.of(request, NeedMatch.suggested(wanted, member, time.now()), match -> match.need()
                .id());
        var shown = views.of(matches.map(match -> open.get(match.need().id())));
        var byId = shown.items().stream().collect(Collectors.toMap(ServiceNeedView::id, Function.identity()));
        return matches.map(match ->
                new ServiceNeedSuggestionView(byId.get(match.need().id()), match.reasons(), match.obstacles()));
    }

    /** In order of names. */
    Page<ServiceNeedCandidateView> forNeed(ServiceNeed need, PageRequest request) {
        if (!need.isOpen()) {
            return Page.whole(List.of());
        }
        var said = preferences.stated().stream().collect(Collectors.toMap(ServicePreference::id, Function.identity()));
        var people = members.inService().stream()
                .filter(member -> said.containsKey(member.id()))
                .toList();
        var known = volunteers.of(people.stream().map(Member::id).toList(), said, lastDay(List.of(need)));
        var wanted = WantedHelp.of(need);
        var found = people.stream()
                .map(person -> candidate(person, NeedMatch.of(wanted, known.get(person.id()), time.now())))
                .filter(candidate -> candidate != null)
                .toList();
        return ComputedPages.of(request, found, ServiceNeedCandidateView::memberId);
    }

    /** Null for a member who said nothing that has to do with the need. */
    private static ServiceNeedCandidateView candidate(Member person, NeedMatch match) {
        boolean said = match.has(NeedReason.Kind.SKILL) || match.has(NeedReason.Kind.FITS_TIME);
        return said && match.canHelp()
                ? new ServiceNeedCandidateView(person.id(), person.name(), match.reasons(), match.obstacles())
                : null;
    }

    private LocalDate lastDay(Collection<ServiceNeed> all) {
        return all.stream()
                .map(need -> Windows.end(need.details().windows()))
                .filter(end -> end != null)
                .max(Comparator.naturalOrder())
                .map(end -> LocalDate.ofInstant(end, BranchTime.ZONE))
                .filter(day -> day.isAfter(time.today()))
                .orElse(time.today());
    }
}
