package org.sanbuzou.shared.web;

import org.sanbuzou.shared.security.CurrentUser;

/** In whose name something is done and for which request, to be carried over to another thread. */
public record Errand(CurrentUser.Person person, String requestId, String operation) {
    public static Errand of(CurrentUser user, CurrentRequest request) {
        return new Errand(user.person(), request.id(), request.operation());
    }

    /** From now on, what this thread does is done in that name. */
    public void takeUp(CurrentUser user, CurrentRequest request) {
        user.become(person);
        request.begin(requestId, operation);
    }
}
