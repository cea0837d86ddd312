package org.sanbuzou.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbuzou.member.imports.Column;
import org.sanbuzou.member.imports.RosterRow;

/**
 * Whom a row of a register means: the person with the same mobile number, else the one with the same name and birth date.
 * Where it could be one as well as another, nobody is chosen.
 */
final class KnownPeople {
    private final Map<String, ImportedPerson> byMobile = new HashMap<>();
    private final Map<String, List<ImportedPerson>> byName = new HashMap<>();

    KnownPeople(Collection<ImportedPerson> people) {
        people.forEach(this::index);
    }

    /** A mobile number that was given up stays taken until the next import: the database would see both at once. */
    void index(ImportedPerson person) {
        if (person.details().mobile() != null) {
            byMobile.putIfAbsent(person.details().mobile(), person);
        }
        var namesakes = byName.computeIfAbsent(person.name(), unused -> new ArrayList<>());
        if (!namesakes.contains(person)) {
            namesakes.add(person);
        }
    }

    /**
     * The person meant, somebody new where nobody is.
     *
     * @throws RowRefused where that cannot be told
     */
    ImportedPerson find(RosterRow row) {
        var namesakes = byName.getOrDefault(row.name(), List.of());
        var twins = namesakes.stream()
                .filter(person -> person.hasBirthDate(row.birthDate()))
                .toList();
        var holder = row.mobile() == null ? null : byMobile.get(row.mobile());
        if (holder != null) {
            return sameAs(holder, twins, row);
        }
        if (twins.size() > 1) {
            throw ambiguous("名册上有多名同名且出生日期相同的党员，无法确认是哪一位，请填写已登记的手机号。");
        }
        return twins.isEmpty() ? byNameOnly(namesakes, row) : twins.get(0);
    }

    private static ImportedPerson sameAs(ImportedPerson holder, List<ImportedPerson> twins, RosterRow row) {
        if (!holder.name().equals(row.name()) && holder.hasOtherBirthDate(row.birthDate())) {
            throw new RowRefused(
                    Column.MOBILE, "MOBILE_TAKEN", "这个手机号已登记在“" + holder.name() + "”名下，姓名和出生日期都不同，请核对手机号。");
        }
        if (!twins.isEmpty() && !twins.contains(holder)) {
            throw ambiguous("手机号是“" + holder.name() + "”的，姓名和出生日期却是另一名党员的，无法确认是哪一位，请核对。");
        }
        return holder;
    }

    /** Another mobile number or birth date makes another person; where both are missing, it could be the same one. */
    private static ImportedPerson byNameOnly(List<ImportedPerson> namesakes, RosterRow row) {
        var possible = namesakes.stream()
                .filter(person -> !person.hasOtherBirthDate(row.birthDate()) && !person.hasOtherMobile(row.mobile()))
                .toList();
        if (possible.isEmpty()) {
            return ImportedPerson.unknown();
        }
        if (possible.size() == 1 && possible.get(0).isKnownByNameOnlyLike(row)) {
            return possible.get(0);
        }
        throw ambiguous("已有同名的人，凭现有的手机号和出生日期无法确认是否同一人。请在文件和名册里都填上手机号或出生日期。");
    }

    private static RowRefused ambiguous(String message) {
        return new RowRefused(Column.NAME, "PERSON_AMBIGUOUS", message);
    }
}
