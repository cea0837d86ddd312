package org.sanbuzou.community.feedback;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Open;
import org.sanbuzou.shared.security.Secret;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.shared.web.StopRequest;
import org.sanbuzou.shared.web.Throttle;

/** For people of a community, who have no account: the address is all they need, and it works once. */
@Repeatable
@Path("/api/v1/feedback-forms/{secret}")
class FeedbackFormResource {
    /** An office shares one address; a guess among 2^256 has no chance anyway. */
    private static final int REQUESTS_OF_AN_ADDRESS = 60;

    private final FeedbackLinks links;
    private final FeedbackForms forms;
    private final FeedbackService service;
    private final CurrentBranch branch;
    private final BranchTime time;
    private final Throttle throttle = new Throttle();

    FeedbackFormResource(
            FeedbackLinks links, FeedbackForms forms, FeedbackService service, CurrentBranch branch, BranchTime time) {
        this.links = links;
        this.forms = forms;
        this.service = service;
        this.branch = branch;
        this.time = time;
    }

    @GET
    @Open
    public FeedbackFormView readFeedbackForm(@RestPath String secret, HttpServerRequest http) {
        var link = require(secret, http);
        link.requireOpen(time.now());
        return forms.of(link);
    }

    @POST
    @ResponseStatus(201)
    @Open
    public FeedbackReceipt giveFeedback(
            @RestPath String secret, @Valid @NotNull GiveFeedback feedback, HttpServerRequest http) {
        return FeedbackReceipt.of(service.give(require(secret, http).id(), feedback));
    }

    private FeedbackLink require(String secret, HttpServerRequest http) {
        throttle.admit(http.remoteAddress().hostAddress(), REQUESTS_OF_AN_ADDRESS);
        return Secret.parse(secret)
                .flatMap(parsed -> {
                    branch.enter(parsed.branchId());
                    return links.of(parsed);
                })
                .orElseThrow(() -> new StopRequest(404, "NOT_FOUND", "这个链接不完整或不存在，请从收到的消息里重新打开，或联系支部。"));
    }
}
