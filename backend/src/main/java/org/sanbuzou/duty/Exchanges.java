package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** Puts the duties to swap requests. */
@ApplicationScoped
class Exchanges {
    private final Duties duties;
    private final CurrentUser user;
    private final BranchTime time;

    Exchanges(Duties duties, CurrentUser user, BranchTime time) {
        this.duties = duties;
        this.user = user;
        this.time = time;
    }

    /** Swaps are asked for by who is on duty, or by an officer, until the duty starts. */
    void requireSwappable(Duty duty) {
        if (!user.isOfficer() && !user.is(duty.memberId())) {
            throw new Forbidden("只能为自己的班申请换班；代他人办理请联系支部委员。");
        }
        if (duty.status() != DutyStatus.PLANNED) {
            throw new RuleViolation("DUTY_NOT_PLANNED", "只有已经发布、还没有值的班可以换。");
        }
        if (duty.memberId() == null) {
            throw new RuleViolation("DUTY_EMPTY", "这一班还没有人值，请委员安排。");
        }
        requireLive(new Exchange(duty, duty.memberId(), null, null));
    }

    /** What somebody asks for; the duty named in return is that of the counterpart. */
    Exchange asked(Duty duty, RequestSwap ask) {
        ask.check(duty);
        if (ask.kind() == SwapKind.COVER) {
            return requireLive(new Exchange(duty, duty.memberId(), ask.counterpartMemberId(), null));
        }
        var other = duties.findByIdOptional(ask.counterpartDutyId())
                .filter(found -> found.status() != DutyStatus.DRAFT)
                .orElseThrow(() -> new BadInput("DUTY_UNKNOWN", "counterpartDutyId", "没有这一班，请重新选择。"));
        if (other.date().equals(duty.date()) && other.dutyPostId().equals(duty.dutyPostId())) {
            throw new BadInput("SWAP_POINTLESS", "counterpartDutyId", "两班在同一天、同一岗位，不用换。");
        }
        return requireLive(new Exchange(duty, duty.memberId(), ask.counterpartMemberId(), other));
    }

    /** The request with its duties held until the transaction ends. */
    Exchange locked(SwapRequest request) {
        return of(request, duties.lock(dutyIds(Stream.of(request))));
    }

    /** Refuses what has ended or lapsed, and says how; the duties are held until the transaction ends. */
    Exchange live(SwapRequest request) {
        request.requireLive();
        return requireLive(locked(request));
    }

    Exchange requireLive(Exchange exchange) {
        exchange.lapse(time.now()).ifPresent(lapse -> {
            throw new RuleViolation(lapse.code(), lapse.reason());
        });
        return exchange;
    }

    static Set<UUID> dutyIds(Stream<SwapRequest> requests) {
        return requests.flatMap(request -> Stream.of(request.dutyId(), request.counterpartDutyId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static Exchange of(SwapRequest request, Map<UUID, Duty> known) {
        return new Exchange(
                known.get(request.dutyId()),
                request.holderMemberId(),
                request.counterpartMemberId(),
                request.counterpartDutyId() == null ? null : known.get(request.counterpartDutyId()));
    }
}
