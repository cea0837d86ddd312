package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;

/** Answers to swap requests. All hold the branch's planning first: of several at once, the first wins and the others are told. */
@ApplicationScoped
class SwapAnswerService {
    private final DutyPosts posts;
    private final SwapRequests requests;
    private final Exchanges exchanges;
    private final DutyTakers takers;
    private final SwapCompletion completion;
    private final SwapViews views;
    private final SwapNews news;
    private final AgreedRules rules;
    private final CurrentUser user;
    private final BranchTime time;

    SwapAnswerService(
            DutyPosts posts,
            SwapRequests requests,
            Exchanges exchanges,
            DutyTakers takers,
            SwapCompletion completion,
            SwapViews views,
            SwapNews news,
            AgreedRules rules,
            CurrentUser user,
            BranchTime time) {
        this.posts = posts;
        this.requests = requests;
        this.exchanges = exchanges;
        this.takers = takers;
        this.completion = completion;
        this.views = views;
        this.news = news;
        this.rules = rules;
        this.user = user;
        this.time = time;
    }

    @Transactional
    SwapRequestView accept(UUID id, AnswerSwap answer) {
        var request = held(id, SwapAction.ACCEPT, answer);
        var exchange = exchanges.live(request);
        takers.requireFree(exchange);
        request.accept(rules.isSet(Rule.SWAP_NEEDS_APPROVAL, time.today()), answer.note(), user, time.now());
        return finished(request, exchange);
    }

    @Transactional
    SwapRequestView approve(UUID id, AnswerSwap answer) {
        var request = held(id, SwapAction.APPROVE, answer);
        var exchange = exchanges.live(request);
        request.approve(answer.note(), user, time.now());
        return finished(request, exchange);
    }

    @Transactional
    SwapRequestView reject(UUID id, AnswerSwap answer) {
        var request = held(id, SwapAction.REJECT, answer);
        exchanges.live(request);
        request.end(SwapStatus.REJECTED, answer.note(), user, time.now());
        return told(request);
    }

    private SwapRequest held(UUID id, SwapAction action, AnswerSwap answer) {
        posts.lockForPlanning();
        var request = requests.require(id, user);
        var rights = new SwapRights(request, user);
        rights.require(action);
        if (rights.actsForOthers() && action != SwapAction.APPROVE) {
            answer.requireNote();
        }
        return request;
    }

    private SwapRequestView finished(SwapRequest request, Exchange exchange) {
        if (request.status() == SwapStatus.EFFECTIVE) {
            completion.carryOut(exchange, request.versionKind());
            if (request.reversesId() != null) {
                requests.require(request.reversesId()).reverse("双方同意换回。", user, time.now());
            }
        }
        return told(request);
    }

    private SwapRequestView told(SwapRequest request) {
        news.decided(request);
        requests.flush();
        return views.of(request);
    }
}
