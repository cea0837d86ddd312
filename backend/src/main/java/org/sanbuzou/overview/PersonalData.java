package org.sanbuzou.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;

/** Reads what is kept about one member, for that member (个人信息保护法第四十五条: 查阅、复制). */
@ApplicationScoped
class PersonalData {
    private final EntityManager entities;
    private final MemberDirectory members;
    private final BranchTime time;

    PersonalData(EntityManager entities, MemberDirectory members, BranchTime time) {
        this.entities = entities;
        this.members = members;
        this.time = time;
    }

    PersonalDataView of(UUID memberId) {
        var name = members.require(memberId).name();
        var sections = PersonalDataTables.ALL.stream()
                .map(table -> new PersonalDataView.Section(table.title(), table.columns(), rows(table, memberId)))
                .toList();
        return new PersonalDataView(name, time.now(), sections);
    }

    private List<List<String>> rows(PersonalDataTables.Table table, UUID memberId) {
        return entities.createQuery(table.query(), Object[].class)
                .setParameter("memberId", memberId)
                .getResultStream()
                .map(row -> IntStream.range(0, row.length)
                        .mapToObj(i -> cell(table.columns().get(i), row[i]))
                        .toList())
                .toList();
    }

    /** Weekdays are kept as digits from 1, Monday, and parts of the day as their codes. */
    private static String cell(String column, Object value) {
        if (!(value instanceof String kept)) {
            return text(value);
        }
        if (column.endsWith("星期")) {
            return joined(kept.chars().mapToObj(digit -> DayText.of(DayOfWeek.of(digit - '0'))));
        }
        return column.equals("时段") ? joined(Stream.of(kept.split(",")).map(PersonalDataWords::of)) : kept;
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("、"));
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Instant moment) {
            return moment.atZone(BranchTime.ZONE).toLocalDateTime().toString().replace('T', ' ');
        }
        if (value instanceof List<?> words) {
            return joined(words.stream().map(String::valueOf));
        }
        if (value instanceof Enum<?> code) {
            return PersonalDataWords.of(code);
        }
        return value instanceof Boolean ? PersonalDataWords.of(value.toString()) : value.toString();
    }
}
