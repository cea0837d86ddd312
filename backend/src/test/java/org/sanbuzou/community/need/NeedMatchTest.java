package org.sanbuzou.community.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.member.DutyTimes;
import org.sanbuzou.shared.BranchTime;

class NeedMatchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW =
            TODAY.atTime(9, 0).atZone(BranchTime.ZONE).toInstant();
    private static final List<String> WORDS = List.of("搬运", "摄影", "水电", "授课", "陪伴");

    @Property(tries = 300)
    void suggestsNothingFullOverClaimedUnwelcomeOrOnlyWhileAway(@ForAll long seed) {
        var random = new Random(seed);
        var needs = needs(random, 12);
        var member = member(random, needs);
        for (var match : NeedMatch.suggested(needs, member, NOW)) {
            var need = match.need();
            assertThat(need.freeSeats()).isPositive();
            assertThat(member.claimed()).extracting(WantedHelp::id).doesNotContain(need.id());
            assertThat(member.otherCommunities()
                            || member.communityId() == null
                            || need.communityId().equals(member.communityId()))
                    .isTrue();
            if (!need.windows().isEmpty()) {
                assertThat(need.windows())
                        .anyMatch(window -> window.to().isAfter(NOW) && !touchesAbsence(member, window));
            }
        }
    }

    @Property(tries = 300)
    void keepsEverythingElse(@ForAll long seed) {
        var random = new Random(seed);
        var needs = needs(random, 12);
        var member = member(random, List.of());
        var suggested = NeedMatch.suggested(needs, member, NOW).stream()
                .map(NeedMatch::need)
                .toList();
        for (var need : needs) {
            boolean possible = need.windows().isEmpty()
                    || need.windows().stream()
                            .anyMatch(window -> window.to().isAfter(NOW) && !touchesAbsence(member, window));
            boolean welcome = member.otherCommunities()
                    || member.communityId() == null
                    || need.communityId().equals(member.communityId());
            assertThat(suggested.contains(need)).isEqualTo(need.freeSeats() > 0 && possible && welcome);
        }
    }

    @Property(tries = 300)
    void orderDoesNotDependOnHowTheNeedsCame(@ForAll long seed) {
        var random = new Random(seed);
        var needs = needs(random, 12);
        var member = member(random, needs);
        var shuffled = new ArrayList<>(needs);
        Collections.shuffle(shuffled, random);
        assertThat(NeedMatch.suggested(shuffled, member, NOW)).isEqualTo(NeedMatch.suggested(needs, member, NOW));
    }

    @Property(tries = 300)
    void orderIsTotal(@ForAll long seed) {
        var random = new Random(seed);
        var needs = needs(random, 8);
        var member = member(random, needs);
        var matches =
                needs.stream().map(need -> NeedMatch.of(need, member, NOW)).toList();
        for (var one : matches) {
            for (var two : matches) {
                int order = NeedMatch.ORDER.compare(one, two);
                assertThat(order == 0).isEqualTo(one == two);
                assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(NeedMatch.ORDER.compare(two, one)));
                for (var three : matches) {
                    if (order < 0 && NeedMatch.ORDER.compare(two, three) < 0) {
                        assertThat(NeedMatch.ORDER.compare(one, three)).isNegative();
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void oneMoreMatchingSkillNeverLowersTheNeedsPlace(@ForAll long seed, @ForAll @IntRange(max = 11) int which) {
        var random = new Random(seed);
        var needs = needs(random, 12);
        var member = member(random, needs);
        var need = needs.get(which);
        var more = new ArrayList<>(need.skills());
        more.add("独有的本领");
        var raised =
                new WantedHelp(need.id(), need.title(), need.communityId(), need.windows(), more, need.freeSeats());
        var after = new ArrayList<>(needs);
        after.set(which, raised);

        int before = place(needs, able(member), need.id());
        assertThat(place(after, able(member), need.id())).isLessThanOrEqualTo(before);
    }

    private static Volunteer able(Volunteer member) {
        var skills = new ArrayList<>(member.skills());
        skills.add("独有的本领");
        return new Volunteer(
                member.communityId(),
                skills,
                member.weekdays(),
                member.dayParts(),
                member.otherCommunities(),
                member.absences(),
                member.claimed());
    }

    @Test
    void knowsASkillWhateverItsWidthAndCase() {
        var need = need(List.of(), List.of("ＰＰＴ 制作"));
        assertThat(NeedMatch.of(need, skilled(" ppt 制作"), NOW).reasons()).contains(NeedReason.skill(List.of("ＰＰＴ 制作")));
        assertThat(NeedMatch.of(need, skilled("制作"), NOW).has(NeedReason.Kind.SKILL))
                .isFalse();
    }

    @Test
    void fitsTheSaidDayAndPartOfTheDay() {
        var saturdayMorning = window(TODAY.plusDays(5), 9, 2);
        var need = need(List.of(saturdayMorning, window(TODAY.plusDays(5), 19, 2)), List.of());
        var reason = NeedReason.fitsTime(List.of(saturdayMorning));
        assertThat(NeedMatch.of(need, free(Set.of(DayOfWeek.SATURDAY), Set.of(DayPart.MORNING)), NOW)
                        .reasons())
                .contains(reason);
        assertThat(NeedMatch.of(need, free(Set.of(), Set.of(DayPart.MORNING)), NOW)
                        .reasons())
                .contains(reason);
        assertThat(NeedMatch.of(need, free(Set.of(DayOfWeek.SUNDAY), Set.of(DayPart.MORNING)), NOW)
                        .has(NeedReason.Kind.FITS_TIME))
                .isFalse();
    }

    @Test
    void saysNothingOfTimeToWhomSaidNothing() {
        var need = need(List.of(), List.of());
        assertThat(NeedMatch.of(need, free(Set.of(), Set.of()), NOW).has(NeedReason.Kind.FITS_TIME))
                .isFalse();
        assertThat(NeedMatch.of(need, free(Set.of(DayOfWeek.MONDAY), Set.of()), NOW)
                        .has(NeedReason.Kind.FITS_TIME))
                .isTrue();
    }

    private static int place(List<WantedHelp> needs, Volunteer member, UUID id) {
        var places = NeedMatch.suggested(needs, member, NOW).stream()
                .map(match -> match.need().id())
                .toList();
        return places.contains(id) ? places.indexOf(id) : needs.size();
    }

    private static boolean touchesAbsence(Volunteer member, TimeWindow window) {
        return member.absences().stream()
                .flatMap(away -> away.from().datesUntil(away.to().plusDays(1)))
                .anyMatch(day -> Windows.days(window).anyMatch(day::equals));
    }

    private static WantedHelp need(List<TimeWindow> windows, List<String> skills) {
        return new WantedHelp(new UUID(0, 1), "搬书", new UUID(9, 1), windows, skills, 1);
    }

    private static Volunteer skilled(String skill) {
        return new Volunteer(null, List.of(skill), Set.of(), Set.of(), true, List.of(), List.of());
    }

    private static Volunteer free(Set<DayOfWeek> weekdays, Set<DayPart> dayParts) {
        return new Volunteer(null, List.of(), weekdays, dayParts, true, List.of(), List.of());
    }

    private static TimeWindow window(LocalDate day, int hour, int hours) {
        var from = day.atTime(hour, 0).atZone(BranchTime.ZONE).toInstant();
        return new TimeWindow(from, from.plus(Duration.ofHours(hours)));
    }

    private static List<WantedHelp> needs(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new WantedHelp(
                        new UUID(random.nextLong(), i),
                        "需求" + i,
                        new UUID(9, random.nextInt(3)),
                        windows(random),
                        some(random),
                        random.nextInt(4)))
                .toList();
    }

    private static List<TimeWindow> windows(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> window(
                        TODAY.plusDays(-2 + 4L * i + random.nextInt(4)), random.nextInt(20), 1 + random.nextInt(30)))
                .toList();
    }

    private static List<String> some(Random random) {
        return WORDS.stream().filter(word -> random.nextInt(3) == 0).toList();
    }

    private static Volunteer member(Random random, List<WantedHelp> needs) {
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        var dayParts = EnumSet.noneOf(DayPart.class);
        IntStream.range(0, random.nextInt(3)).forEach(i -> weekdays.add(DayOfWeek.of(1 + random.nextInt(7))));
        IntStream.range(0, random.nextInt(2)).forEach(i -> dayParts.add(DayPart.values()[random.nextInt(3)]));
        var from = TODAY.plusDays(random.nextInt(6));
        var absences = random.nextBoolean()
                ? List.of(new DutyTimes.Away(from, from.plusDays(random.nextInt(5))))
                : List.<DutyTimes.Away>of();
        return new Volunteer(
                random.nextInt(4) == 0 ? null : new UUID(9, random.nextInt(3)),
                some(random),
                weekdays,
                dayParts,
                random.nextBoolean(),
                absences,
                needs.stream().filter(need -> random.nextInt(5) == 0).toList());
    }
}
