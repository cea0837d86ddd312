package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** Asking for swaps, and taking them back before or after they were carried out. */
@ApplicationScoped
class SwapService {
    /** Colleagues who can be asked about one duty at the same time. */
    static final int MOST_ASKED = 5;

    private final DutyPosts posts;
    private final Duties duties;
    private final SwapRequests requests;
    private final Exchanges exchanges;
    private final DutyTakers takers;
    private final SwapCompletion completion;
    private final SwapViews views;
    private final SwapNews news;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    SwapService(
            DutyPosts posts,
            Duties duties,
            SwapRequests requests,
            Exchanges exchanges,
            DutyTakers takers,
            SwapCompletion completion,
            SwapViews views,
            SwapNews news,
            MemberDirectory members,
            CurrentUser user,
            BranchTime time) {
        this.posts = posts;
        this.duties = duties;
        this.requests = requests;
        this.exchanges = exchanges;
        this.takers = takers;
        this.completion = completion;
        this.views = views;
        this.news = news;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    @Transactional
    SwapRequestView request(UUID dutyId, RequestSwap ask) {
        posts.lockForPlanning();
        var duty = duties.require(dutyId, user.isOfficer());
        exchanges.requireSwappable(duty);
        members.named(ask.counterpartMemberId(), "counterpartMemberId");
        var exchange = exchanges.asked(duty, ask);
        if (user.is(ask.counterpartMemberId())) {
            throw new Forbidden("您是对方当事人，不能代值班人提出；请由本人或其他委员提出。");
        }
        requireRoom(exchange);
        takers.requireFree(exchange);
        return ask(new SwapRequest(exchange, ask.message(), user, time.now()));
    }

    private void requireRoom(Exchange exchange) {
        var live = requests.liveOf(exchange.duty().id());
        if (live.stream().anyMatch(request -> request.counterpartMemberId().equals(exchange.counterpartId()))) {
            throw new RuleViolation(
                    "SWAP_PENDING",
                    "已经请%s换这一班，正在等答复；要改请先撤回那份申请。"
                            .formatted(members.require(exchange.counterpartId()).name()));
        }
        if (live.size() >= MOST_ASKED) {
            throw new RuleViolation("SWAP_PENDING", "这一班已同时请了 " + MOST_ASKED + " 位同志，请等他们答复，或先撤回一份。");
        }
    }

    private SwapRequestView ask(SwapRequest request) {
        requests.persistAndFlush(request);
        news.asked(request);
        return views.of(request);
    }

    @Transactional
    SwapRequestView withdraw(UUID id, AnswerSwap answer) {
        posts.lockForPlanning();
        var request = requests.require(id, user);
        new SwapRights(request, user).require(SwapAction.WITHDRAW);
        exchanges.live(request);
        request.end(SwapStatus.WITHDRAWN, answer.note(), user, time.now());
        news.decided(request);
        requests.flush();
        return views.of(request);
    }

    /** An officer undoes the swap at once; one of the two asks the other, and the answer is that new request. */
    @Transactional
    SwapRequestView reverse(UUID id, AnswerSwap answer) {
        posts.lockForPlanning();
        var done = requests.require(id, user);
        var rights = new SwapRights(done, user);
        rights.require(SwapAction.REVERSE);
        done.requireEffective();
        var back = exchanges.requireLive(exchanges.locked(done).back());
        if (rights.actsForOthers()) {
            completion.carryOut(back, RosterVersionKind.REVERSED);
            done.reverse(answer.note(), user, time.now());
            news.decided(done);
            requests.flush();
            return views.of(done);
        }
        if (requests.isBeingReversed(done)) {
            throw new RuleViolation("SWAP_PENDING", "已经提出换回，正在等答复。");
        }
        takers.requireFree(back);
        return ask(SwapRequest.reversing(done, back, answer.note(), user, time.now()));
    }
}
