package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanbuzou.duty.SwapAnswered;
import org.sanbuzou.duty.SwapAsked;
import org.sanbuzou.duty.SwapAwaitsApproval;
import org.sanbuzou.duty.SwapStatus;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.security.CurrentUser;

/** Tells the two people of a swap, and the officers who approve it, how it fares. Whoever acted knows already. */
@ApplicationScoped
class SwapNotes {
    private final Inbox inbox;
    private final MemberDirectory members;
    private final Officers officers;
    private final CurrentUser user;

    SwapNotes(Inbox inbox, MemberDirectory members, Officers officers, CurrentUser user) {
        this.inbox = inbox;
        this.members = members;
        this.officers = officers;
        this.user = user;
    }

    /** Both people, whoever of them is told. */
    private record Pair(UUID requester, UUID counterpart, Map<UUID, String> names) {
        Stream<UUID> people() {
            return Stream.of(requester, counterpart);
        }

        String other(UUID member) {
            return names.get(member.equals(requester) ? counterpart : requester);
        }
    }

    private Pair pair(UUID requester, UUID counterpart) {
        return new Pair(requester, counterpart, members.names(List.of(requester, counterpart)));
    }

    void asked(@Observes SwapAsked swap) {
        var pair = pair(swap.requesterMemberId(), swap.counterpartMemberId());
        tell(
                Stream.of(swap.counterpartMemberId()),
                member -> new Note(
                        member,
                        NotificationKind.SWAP_ASKED,
                        pair.other(member) + "请您换班",
                        "%s想就 %s 的值班和您换班或请您顶班，请打开答复。".formatted(pair.other(member), DayText.of(swap.date())),
                        Subject.swap(swap.dutyId(), swap.swapRequestId()),
                        "SWAP_ASKED:" + swap.swapRequestId()));
    }

    void awaitsApproval(@Observes SwapAwaitsApproval swap) {
        var pair = pair(swap.requesterMemberId(), swap.counterpartMemberId());
        var day = DayText.of(swap.date());
        var subject = Subject.swap(swap.dutyId(), swap.swapRequestId());
        tell(
                officers.members().stream(),
                officer -> new Note(
                        officer,
                        NotificationKind.SWAP_TO_APPROVE,
                        "有换班等您同意",
                        "%s与%s商定了 %s 的换班，请打开同意或退回。"
                                .formatted(pair.other(pair.counterpart()), pair.other(pair.requester()), day),
                        subject,
                        "SWAP_TO_APPROVE:" + swap.swapRequestId()));
        tell(pair.people(), member -> answered(member, pair, day, SwapStatus.AWAITING_APPROVAL, null, subject));
    }

    void answered(@Observes SwapAnswered swap) {
        var pair = pair(swap.requesterMemberId(), swap.counterpartMemberId());
        var subject = Subject.swap(swap.dutyId(), swap.swapRequestId());
        tell(
                pair.people(),
                member -> answered(member, pair, DayText.of(swap.date()), swap.status(), swap.note(), subject));
    }

    private static Note answered(
            UUID member, Pair pair, String day, SwapStatus status, String remark, Subject subject) {
        return new Note(
                member,
                NotificationKind.SWAP_ANSWERED,
                "换班" + outcome(status),
                "您与%s关于 %s 的换班%s。%s"
                        .formatted(pair.other(member), day, outcome(status), remark == null ? "" : "说明：" + remark),
                subject,
                "SWAP_" + status + ":" + subject.swapRequestId());
    }

    private static String outcome(SwapStatus status) {
        return switch (status) {
            case AWAITING_CONSENT -> "等对方答复";
            case AWAITING_APPROVAL -> "双方都同意，等委员同意后生效";
            case EFFECTIVE -> "已经生效";
            case REJECTED -> "没有得到同意";
            case WITHDRAWN -> "申请已撤回";
            case LAPSED -> "申请已自动失效";
            case REVERSED -> "已经换回";
        };
    }

    private void tell(Stream<UUID> people, Function<UUID, Note> note) {
        inbox.tell(people.filter(member -> !user.is(member)).map(note).toList());
    }
}
