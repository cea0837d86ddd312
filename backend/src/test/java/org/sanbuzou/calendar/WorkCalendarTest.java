package org.sanbuzou.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkCalendarTest {
    @Inject
    WorkCalendar calendar;

    @Test
    void countsTheWorkdaysOf2026ByMonth() {
        var months = workdays("2026-01-01", "2026-12-31").days().stream()
                .collect(Collectors.groupingBy(LocalDate::getMonthValue, TreeMap::new, Collectors.counting()));
        assertThat(months.values()).containsExactly(21L, 16L, 22L, 21L, 19L, 21L, 23L, 21L, 22L, 18L, 21L, 23L);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void agreesWithAnIndependentCalendar(int year) {
        var workdays = workdays(year + "-01-01", year + "-12-31");
        assertThat(workdays.areKnown()).isTrue();
        assertThat(workdays.days()).hasSize(248);
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day ->
                        assertThat(workdays.days().contains(day)).as("%s", day).isEqualTo(oracle(day)));
    }

    @Test
    void saysWhichYearsItOnlyAssumes() {
        var workdays = workdays("2026-12-30", "2027-01-05");
        assertThat(workdays.areKnown()).isFalse();
        assertThat(workdays.unknownYears()).containsExactly(2027);
        assertThat(workdays.days())
                .extracting(LocalDate::toString)
                .containsExactly("2026-12-30", "2026-12-31", "2027-01-01", "2027-01-04", "2027-01-05");
        assertThat(calendar.isKnown(2026)).isTrue();
        assertThat(calendar.isKnown(2027)).isFalse();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsHasNoDays() {
        var workdays = workdays("2027-01-05", "2026-12-30");
        assertThat(workdays.days()).isEmpty();
        assertThat(workdays.unknownYears()).isEmpty();
    }

    private static boolean oracle(LocalDate day) {
        var holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return holiday == null ? day.getDayOfWeek().getValue() <= 5 : holiday.isWork();
    }

    private Workdays workdays(String from, String to) {
        return calendar.workdays(LocalDate.parse(from), LocalDate.parse(to));
    }
}
