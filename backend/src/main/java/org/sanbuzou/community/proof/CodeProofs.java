package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.sanbuzou.community.ProofClaim;
import org.sanbuzou.community.ProofFinding;
import org.sanbuzou.community.ProofVerdict;

/** Makes a verdict of a code that a host showed. */
@ApplicationScoped
class CodeProofs {
    /** After this long the server's clock can say nothing about when a code was scanned. */
    static final Duration LIVE = Duration.ofMinutes(2);

    private final HostSessions sessions;
    private final CodeUses uses;

    CodeProofs(HostSessions sessions, CodeUses uses) {
        this.sessions = sessions;
        this.uses = uses;
    }

    /** The session whose code it is, and the step. */
    private record Shown(HostSession session, long step) {}

    ProofFinding judge(ProofClaim claim) {
        var reference = claim.reference() == null ? "" : claim.reference();
        var scannedAt = claim.startedAt().minus(claim.clockOffset());
        var code = RotatingCode.parse(reference);
        if (code != null) {
            var session = sessions.findByIdOptional(code.sessionId()).filter(each -> each.made(code));
            return session.isEmpty()
                    ? refused("这不是本支部出示的码，或那一场早已过了核对期。")
                    : judge(claim, new Shown(session.get(), code.step()), scannedAt);
        }
        var typed = TypedCode.parse(reference);
        return typed == null ? refused("没有认出这个码，请对着现场的屏幕再扫一次。") : judgeTyped(claim, typed, scannedAt);
    }

    private ProofFinding judgeTyped(ProofClaim claim, String typed, Instant scannedAt) {
        if (isLate(claim, RotatingCode.stepAt(scannedAt))) {
            return ProofFinding.of(ProofVerdict.UNCERTAIN, "输入的短码只有当场发出才能核对；这条到得晚，没有核对。");
        }
        long step = RotatingCode.stepAt(scannedAt);
        for (var session : sessions.around(claim.communityId(), scannedAt, RotatingCode.STEP.multipliedBy(2))) {
            var found = LongStream.rangeClosed(step - 1, step + 1)
                    .filter(each -> session.typed(each).equals(typed))
                    .findFirst();
            if (found.isPresent()) {
                return judge(claim, new Shown(session, found.getAsLong()), scannedAt);
            }
        }
        return refused("短码不对或已经换过，请看着现场的屏幕再输一次。");
    }

    private ProofFinding judge(ProofClaim claim, Shown shown, Instant scannedAt) {
        var session = shown.session();
        if (!session.communityId().equals(claim.communityId())) {
            return refused("这是另一个社区的码。");
        }
        if (session.activityId() != null
                && claim.activityId() != null
                && !session.activityId().equals(claim.activityId())) {
            return refused("这是另一次活动的码。");
        }
        if (!session.showed(shown.step()) || shown.step() > RotatingCode.stepAt(claim.receivedAt()) + 1) {
            return refused("这个码不在出示的时间之内。");
        }
        if (!RotatingCode.fits(shown.step(), scannedAt)) {
            return refused("码的时间和记录的时间对不上。");
        }
        if (!uses.take(session.id(), shown.step(), claim)) {
            return refused("这个码您已经用在另一条记录上了。");
        }
        return isLate(claim, shown.step())
                ? ProofFinding.of(ProofVerdict.UNCERTAIN, "码是真的；记录到得晚，扫码的时间由手机报告，服务器无法核对。")
                : ProofFinding.of(ProofVerdict.ACCEPTED, "扫码时间与服务器的时钟相符。");
    }

    private static boolean isLate(ProofClaim claim, long step) {
        return claim.receivedAt().isAfter(RotatingCode.startOf(step + 1).plus(LIVE));
    }

    private static ProofFinding refused(String why) {
        return ProofFinding.of(ProofVerdict.REFUSED, why + "记录照样收下。");
    }
}
