package org.sanbuzou.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1996-07-01",
                "1996.07.01",
                "1996/7/1",
                "1996年7月1日",
                "１９９６．０７．０１",
                "19960701",
                "1996-07-01 00:00:00",
                "1996-07-01T00:00",
                " 1996 - 7 - 1 ",
                "35247",
                "35247.5"
            })
    void readsTheFormsPeopleType(String typed) {
        assertThat(DateText.parse(typed, false)).contains(LocalDate.of(1996, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-02-30",
                "2015-13-01",
                "1996",
                "1996.07",
                "199607",
                "0",
                "60",
                "99999999",
                "去年",
                "1899-12-31"
            })
    void takesNothingElseForADay(String typed) {
        assertThat(DateText.parse(typed, false)).isEmpty();
    }

    @Test
    void countsDaysFrom1904WhereTheFileSaysSo() {
        assertThat(DateText.parse("33785", true)).contains(LocalDate.of(1996, 7, 1));
    }

    @Property
    void everyWritingOfADayMeansTheSame(@ForAll("days") LocalDate day) {
        var forms = List.of("yyyy-MM-dd", "yyyy.M.d", "yyyy/M/d", "yyyy年M月d日", "yyyyMMdd");
        assertThat(forms)
                .allSatisfy(form -> assertThat(DateText.parse(day.format(DateTimeFormatter.ofPattern(form)), false))
                        .contains(day));
        var number = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(DateText.parse(Long.toString(number), false)).contains(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1906, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
