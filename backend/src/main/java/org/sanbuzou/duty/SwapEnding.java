package org.sanbuzou.duty;

/** What has become of a swap request, in a sentence for those who come too late. */
final class SwapEnding {
    private SwapEnding() {}

    static String of(SwapRequest request) {
        return switch (request.status()) {
            case AWAITING_CONSENT -> "这份申请还在等对方同意。";
            case AWAITING_APPROVAL -> "这份申请还在等委员批准。";
            case EFFECTIVE -> "这份申请已由" + request.decidedBy() + "同意并生效。";
            case REJECTED -> request.decidedBy() + "没有同意这份申请。";
            case WITHDRAWN -> "这份申请已由" + request.decidedBy() + "撤回。";
            case LAPSED -> "这份申请已经失效：" + request.note();
            case REVERSED -> "这次换班已经换回。";
        };
    }
}
