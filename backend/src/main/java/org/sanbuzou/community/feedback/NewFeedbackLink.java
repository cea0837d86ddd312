package org.sanbuzou.community.feedback;

import java.time.Instant;
import java.util.UUID;

/** {@code path} is the address of the page below the product's own, and told only this once. */
record NewFeedbackLink(UUID id, String path, Instant expiresAt) {
    // Behind the hash sign, which browsers send to no server: the secret stays out of the logs of proxies.
    private static final String PAGE = "/feedback#";

    static NewFeedbackLink of(FeedbackService.Made made) {
        return new NewFeedbackLink(
                made.link().id(), PAGE + made.secret().text(), made.link().expiresAt());
    }
}
