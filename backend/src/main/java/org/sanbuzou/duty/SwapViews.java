package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;

/** Puts duties, posts and names to swap requests, for a page at a time. */
@ApplicationScoped
class SwapViews {
    private final Duties duties;
    private final DutyPosts posts;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    SwapViews(Duties duties, DutyPosts posts, MemberDirectory members, CurrentUser user, BranchTime time) {
        this.duties = duties;
        this.posts = posts;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    SwapRequestView of(SwapRequest request) {
        return of(Page.whole(List.of(request))).items().get(0);
    }

    Page<SwapRequestView> of(Page<SwapRequest> page) {
        var known = duties.byId(Exchanges.dutyIds(page.items().stream()));
        var at = posts.byId(known.values().stream().map(Duty::dutyPostId).collect(Collectors.toSet()));
        var names = members.names(page.items().stream()
                .flatMap(request -> Stream.of(request.holderMemberId(), request.counterpartMemberId()))
                .collect(Collectors.toSet()));
        var now = time.now();
        return page.map(request -> {
            var exchange = Exchanges.of(request, known);
            var outlook = SwapOutlook.of(request, exchange, new SwapRights(request, user), now);
            return SwapRequestView.of(request, outlook, exchange, at, names);
        });
    }
}
