package org.sanbuzou.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.sanbuzou.member.imports.Column;
import org.sanbuzou.member.imports.Roster;
import org.sanbuzou.member.imports.RosterRow;
import org.sanbuzou.member.imports.RowProblem;

/** Holds a file against the register, row by row, and says what becomes of each. Dry or not, it decides alike. */
final class RosterMerge {
    /** Carries out what was decided for one person; does nothing in a dry run. */
    interface Register {
        void write(ImportedPerson person, Standing standing, Affiliation affiliation);
    }

    private final KnownPeople people;
    private final ImportedGroups groups;
    private final ImportedOffices offices;
    private final LocalDate today;
    private final Register register;
    private final List<RowProblem> problems = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;

    RosterMerge(
            KnownPeople people, ImportedGroups groups, ImportedOffices offices, LocalDate today, Register register) {
        this.people = people;
        this.groups = groups;
        this.offices = offices;
        this.today = today;
        this.register = register;
    }

    ImportReport merge(Roster roster, boolean dryRun) {
        problems.addAll(roster.problems());
        for (var row : roster.rows()) {
            try {
                take(row);
            } catch (RowRefused e) {
                problems.add(e.in(row));
            }
        }
        problems.sort(Comparator.comparingInt(RowProblem::row));
        int rejected = roster.count() - created - updated - unchanged;
        return new ImportReport(dryRun, roster.count(), created, updated, unchanged, rejected, problems);
    }

    private void take(RosterRow row) {
        var person = people.find(row);
        if (person.row() != 0) {
            throw new RowRefused(
                    null, "DUPLICATE_ROW", "与第 %d 行是同一人，本行没有导入。请删除本行；如是另一人，请核对手机号和出生日期。".formatted(person.row()));
        }
        var standing = standing(person.member(), row.standing());
        var affiliation = affiliation(person.member(), row.affiliation());
        boolean newOffice = offices.isNew(person, row.office());
        if (newOffice) {
            offices.requireFree(row.office(), standing.isMember() && affiliation.isResponsible());
        }
        var before = person.details();
        person.found(row.row(), details(person, row));
        people.index(person);
        if (newOffice) {
            offices.appoint(person, row.office());
        }
        boolean changed = newOffice || !before.equals(person.details()) || hasMoved(person, standing, affiliation);
        count(person, changed);
        if (changed) {
            register.write(person, standing, affiliation);
        }
    }

    private void count(ImportedPerson person, boolean changed) {
        if (person.member() == null) {
            created++;
        } else if (changed) {
            updated++;
        } else {
            unchanged++;
        }
    }

    private static boolean hasMoved(ImportedPerson person, Standing standing, Affiliation affiliation) {
        var member = person.member();
        return member != null && (member.standing() != standing || member.affiliation() != affiliation);
    }

    /** The group comes last, as asking for it may open one. */
    private MemberDetails details(ImportedPerson person, RosterRow row) {
        var details = person.with(row);
        details.faultyDate(today).ifPresent(fault -> {
            throw new RowRefused(column(fault.field()), "DATE_INVALID", fault.message());
        });
        return row.partyGroup() == null ? details : details.in(groups.idOf(row.partyGroup()));
    }

    private static Column column(String field) {
        return switch (field) {
            case "birthDate" -> Column.BIRTH_DATE;
            case "joinedOn" -> Column.JOINED_ON;
            default -> Column.FULL_ON;
        };
    }

    private static Standing standing(Member member, Standing wanted) {
        if (member == null && wanted == null) {
            throw new RowRefused(Column.STANDING, "STANDING_MISSING", "名册上没有这个人，新登记须填写人员类别，如“正式党员”。");
        }
        return stepped(
                member, wanted, Member::standing, Standing::next, Column.STANDING, "人员类别不能这样变化，请核对，或按规定步骤在名册里办理。");
    }

    private static Affiliation affiliation(Member member, Affiliation wanted) {
        var next = member == null ? Objects.requireNonNullElse(wanted, Affiliation.HERE) : wanted;
        return stepped(
                member,
                next,
                Member::affiliation,
                Affiliation::next,
                Column.AFFILIATION,
                "组织关系不能这样变化：转出、转入都要先办理“转接中”一步。");
    }

    private static <E> E stepped(
            Member member,
            E wanted,
            Function<Member, E> current,
            Function<E, Set<E>> next,
            Column column,
            String message) {
        if (member == null) {
            return wanted;
        }
        var now = current.apply(member);
        if (wanted == null || wanted == now) {
            return now;
        }
        if (!next.apply(now).contains(wanted)) {
            throw new RowRefused(column, column.name() + "_STEP_INVALID", message);
        }
        return wanted;
    }
}
