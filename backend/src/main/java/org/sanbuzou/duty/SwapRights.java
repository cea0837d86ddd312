package org.sanbuzou.duty;

import java.util.List;
import java.util.stream.Stream;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** Who may do what about a swap request. Officers act for people who are not there, but not in their own case. */
record SwapRights(SwapRequest request, CurrentUser user) {

    boolean may(SwapAction action) {
        return switch (action) {
            case ACCEPT, REJECT -> user.is(request.answerer()) || actsForOthers();
            case APPROVE -> actsForOthers();
            case WITHDRAW -> user.is(request.asker()) || actsForOthers();
            case REVERSE -> request.concerns(user) || actsForOthers();
        };
    }

    /** An officer who is neither of the two. */
    boolean actsForOthers() {
        return user.isOfficer() && !request.concerns(user);
    }

    void require(SwapAction action) {
        if (!may(action)) {
            throw new Forbidden(refusal(action));
        }
    }

    private static String refusal(SwapAction action) {
        return switch (action) {
            case ACCEPT -> "要由被请求的人自己同意；人不在时，由这两人以外的委员代办。";
            case REJECT -> "由被请求的人或这两人以外的委员答复；自己的申请请用“撤回”。";
            case APPROVE -> "自己换班不能由自己批准，请由其他委员批准。";
            case WITHDRAW -> "由申请人或这两人以外的委员撤回；不同意请用“不同意”。";
            case REVERSE -> "由换班的两人或委员换回。";
        };
    }

    /** @param reversible whether the duties still are as the swap left them */
    List<SwapAction> actions(SwapStatus status, boolean reversible) {
        var possible =
                switch (status) {
                    case AWAITING_CONSENT -> Stream.of(SwapAction.ACCEPT, SwapAction.REJECT, SwapAction.WITHDRAW);
                    case AWAITING_APPROVAL -> Stream.of(SwapAction.APPROVE, SwapAction.REJECT, SwapAction.WITHDRAW);
                    case EFFECTIVE -> reversible ? Stream.of(SwapAction.REVERSE) : Stream.<SwapAction>empty();
                    default -> Stream.<SwapAction>empty();
                };
        return possible.filter(this::may).toList();
    }
}
