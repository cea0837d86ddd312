package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which duties a person gains and loses from one state of a roster to the next. */
record PersonChange(
        UUID memberId,
        String memberName,
        int dutiesBefore,
        int dutiesAfter,
        SortedSet<LocalDate> gained,
        SortedSet<LocalDate> lost) {

    /** The people whose days change, by the first day that does. Another seat on the same day is no change to a person. */
    static List<PersonChange> of(Map<UUID, Integer> before, List<DutyMove> moves, Map<UUID, String> names) {
        var gained = days(moves.stream().filter(move -> move.to() != null), DutyMove::to);
        var lost = days(moves.stream().filter(move -> move.from() != null), DutyMove::from);
        return people(moves)
                .map(id -> of(
                        id,
                        names.get(id),
                        before.getOrDefault(id, 0),
                        gained.getOrDefault(id, new TreeSet<>()),
                        lost.getOrDefault(id, new TreeSet<>())))
                .filter(change -> !change.gained.isEmpty() || !change.lost.isEmpty())
                .sorted((one, other) -> one.firstDay().compareTo(other.firstDay()))
                .toList();
    }

    /** Everybody who had or gets one of these duties. */
    static Stream<UUID> people(List<DutyMove> moves) {
        return moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Map<UUID, TreeSet<LocalDate>> days(Stream<DutyMove> moves, Function<DutyMove, UUID> whose) {
        return moves.collect(Collectors.groupingBy(
                whose, Collectors.mapping(DutyMove::date, Collectors.toCollection(TreeSet::new))));
    }

    private static PersonChange of(
            UUID id, String name, int before, TreeSet<LocalDate> gained, TreeSet<LocalDate> lost) {
        var both = new TreeSet<>(gained);
        both.retainAll(lost);
        gained.removeAll(both);
        lost.removeAll(both);
        return new PersonChange(id, name, before, before + gained.size() - lost.size(), gained, lost);
    }

    private LocalDate firstDay() {
        return Stream.concat(gained.stream(), lost.stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
