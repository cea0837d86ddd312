package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.branch.PartyGroupDirectory;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberRegister;
import org.sanbuzou.member.Office;
import org.sanbuzou.member.Sex;
import org.sanbuzou.member.Standing;
import org.sanbuzou.shared.BranchTime;

/** The invented members with their groups and offices, and who cannot be on duty when. */
@ApplicationScoped
class DemoMembers {
    /** Held by the first members of the file, in this order. */
    static final List<Office> OFFICES = List.of(
            Office.SECRETARY, Office.DEPUTY_SECRETARY, Office.ORGANIZATION, Office.PUBLICITY, Office.DISCIPLINE);

    private static final String FILE = "/demo/members.csv";
    /** Of a term of three years, so that its end shows among what is due. */
    private static final int MONTHS_IN_OFFICE = 32;

    private final MemberRegister register;
    private final PartyGroupDirectory groups;
    private final BranchTime time;

    DemoMembers(MemberRegister register, PartyGroupDirectory groups, BranchTime time) {
        this.register = register;
        this.groups = groups;
        this.time = time;
    }

    /** @return the members in the order of the file */
    List<Member> fill() {
        var people = rows().stream().map(this::enter).toList();
        for (int i = 0; i < OFFICES.size(); i++) {
            register.appoint(people.get(i).id(), OFFICES.get(i), time.today().minusMonths(MONTHS_IN_OFFICE));
        }
        limitDuties(people);
        return people;
    }

    private void limitDuties(List<Member> people) {
        var today = time.today();
        register.noteAbsence(people.get(5).id(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13));
        register.noteAbsence(people.get(8).id(), LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 31));
        register.noteAbsence(people.get(11).id(), today.minusDays(2), today.plusDays(9));
        register.limitDuty(people.get(12).id(), LocalDate.of(2026, 6, 30), List.of());
        register.limitDuty(people.get(14).id(), null, List.of(1, 5));
    }

    private static List<String[]> rows() {
        try (var file = new BufferedReader(
                new InputStreamReader(DemoMembers.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Member enter(String... row) {
        return register.enter(new MemberRegister.Entry(
                row[0],
                "男".equals(row[1]) ? Sex.MALE : Sex.FEMALE,
                day(row[2]),
                row[3],
                row[4],
                group(row[6]),
                "预备党员".equals(row[7]) ? Standing.PROBATIONARY : Standing.FULL,
                day(row[8]),
                day(row[9])));
    }

    private UUID group(String name) {
        return groups.named(name).orElseGet(() -> groups.open(name)).id();
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
