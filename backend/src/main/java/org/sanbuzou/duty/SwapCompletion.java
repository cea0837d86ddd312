package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;

/** Gives duties to their new people, with a new version and new figures of each roster; part of the caller's transaction. */
@ApplicationScoped
class SwapCompletion {
    private final DutyTakers takers;
    private final Duties duties;
    private final Rosters rosters;
    private final RosterBalance balance;
    private final RosterHistory history;
    private final MemberDirectory members;

    SwapCompletion(
            DutyTakers takers,
            Duties duties,
            Rosters rosters,
            RosterBalance balance,
            RosterHistory history,
            MemberDirectory members) {
        this.takers = takers;
        this.duties = duties;
        this.rosters = rosters;
        this.balance = balance;
        this.history = history;
        this.members = members;
    }

    /** Planning is locked and the exchange was found live since. */
    void carryOut(Exchange exchange, RosterVersionKind kind) {
        takers.requireFree(exchange);
        var reason = reason(exchange, kind);
        var moves = exchange.takings().stream()
                .collect(Collectors.groupingBy(
                        taking -> taking.duty().rosterId(),
                        TreeMap::new,
                        Collectors.mapping(SwapCompletion::move, Collectors.toList())));
        handOver(exchange);
        moves.forEach((rosterId, moved) -> {
            var roster = rosters.require(rosterId);
            balance.measureAnew(roster);
            history.moved(roster, kind, reason, moved);
        });
    }

    private static DutyMove move(Exchange.Taking taking) {
        var duty = taking.duty();
        return new DutyMove(duty.id(), duty.date(), duty.memberId(), taking.memberId());
    }

    /** A member has one duty a day at every moment: on one day both seats are emptied before they are filled again. */
    private void handOver(Exchange exchange) {
        if (exchange.isOnOneDay()) {
            exchange.duties().forEach(duty -> duty.assign(null));
            duties.flush();
        }
        exchange.takings().forEach(taking -> taking.duty().assign(taking.memberId()));
        duties.flush();
    }

    private String reason(Exchange exchange, RosterVersionKind kind) {
        var names = members.names(List.of(exchange.holderId(), exchange.counterpartId()));
        var holder = names.get(exchange.holderId());
        var counterpart = names.get(exchange.counterpartId());
        if (kind == RosterVersionKind.REVERSED) {
            return "%s与%s换回".formatted(holder, counterpart);
        }
        return exchange.kind() == SwapKind.SWAP
                ? "%s与%s换班".formatted(holder, counterpart)
                : "%s替%s值班".formatted(counterpart, holder);
    }
}
