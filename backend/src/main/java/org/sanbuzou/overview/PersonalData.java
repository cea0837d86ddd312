package org.sanbuzou.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;

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
                .map(row -> Arrays.stream(row).map(PersonalData::text).toList())
                .toList();
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Instant moment) {
            return moment.atZone(BranchTime.ZONE).toLocalDateTime().toString().replace('T', ' ');
        }
        if (value instanceof List<?> words) {
            return words.stream().map(String::valueOf).collect(Collectors.joining("、"));
        }
        return value instanceof Enum<?> || value instanceof Boolean
                ? PersonalDataWords.of(value.toString())
                : value.toString();
    }
}
