package org.sanbuzou.duty;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.testing.TestBranch;

/** A post with published duties before, on and after the day of the test, whatever day that is. */
final class TestDutyDay {
    static final LocalDate TODAY = LocalDate.now(BranchTime.ZONE);
    private static final int DAYS_AROUND = 10;

    private final TestBranch branch;
    private final List<UUID> people;
    private final List<Map<String, Object>> duties;

    private TestDutyDay(TestBranch branch, List<UUID> people, List<Map<String, Object>> duties) {
        this.branch = branch;
        this.people = people;
        this.duties = duties;
    }

    static TestDutyDay open(TestBranch branch) {
        makeWorkday(branch);
        var people = TestPost.people(branch, 3);
        var post = TestPost.open(branch, "午间先锋岗", 1);
        return new TestDutyDay(branch, people, published(post));
    }

    /** The duties of one more post with the same people, who must be enough for both. */
    static List<Map<String, Object>> another(TestBranch branch, String name) {
        return published(TestPost.open(branch, name, 1));
    }

    private static List<Map<String, Object>> published(TestPost post) {
        var roster = post.draft(
                TODAY.minusDays(DAYS_AROUND).toString(),
                TODAY.plusDays(DAYS_AROUND).toString());
        post.publish(roster).statusCode(200);
        return post.duties(roster);
    }

    private static void makeWorkday(TestBranch branch) {
        for (int year = TODAY.minusDays(DAYS_AROUND).getYear();
                year <= TODAY.plusDays(DAYS_AROUND).getYear();
                year++) {
            var path = "/api/v1/work-calendar/" + year;
            var caller = branch.installation();
            if (branch.installation().get(path).statusCode() == 200) {
                caller.header("If-Match", "\"0\"");
            }
            caller.body(Map.of("noticeUrl", "https://example.org/notice", "days", weekendWorked(year)))
                    .put(path)
                    .then()
                    .statusCode(200);
        }
    }

    private static List<Map<String, String>> weekendWorked(int year) {
        boolean weekday = TODAY.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return weekday || TODAY.getYear() != year
                ? List.of()
                : List.of(Map.of("date", TODAY.toString(), "name", "调休", "kind", "MAKE_UP"));
    }

    Map<String, Object> today() {
        return on(TODAY, duties);
    }

    static Map<String, Object> on(LocalDate day, List<Map<String, Object>> duties) {
        return duties.stream()
                .filter(duty -> date(duty).equals(day))
                .findFirst()
                .orElseThrow();
    }

    /** The last duty before today. */
    Map<String, Object> earlier() {
        return duties.stream()
                .filter(duty -> date(duty).isBefore(TODAY))
                .max(Comparator.comparing(TestDutyDay::date))
                .orElseThrow();
    }

    Map<String, Object> first() {
        return duties.get(0);
    }

    Map<String, Object> later() {
        return duties.stream()
                .filter(duty -> date(duty).isAfter(TODAY))
                .findFirst()
                .orElseThrow();
    }

    /** How many duties of the post come after the first until the last, this included. */
    int between(Map<String, Object> first, Map<String, Object> last) {
        return duties.indexOf(last) - duties.indexOf(first);
    }

    static LocalDate date(Map<String, Object> duty) {
        return LocalDate.parse((String) duty.get("date"));
    }

    static UUID holder(Map<String, Object> duty) {
        return UUID.fromString((String) duty.get("memberId"));
    }

    /** Somebody who is not on that duty. */
    UUID stranger(Map<String, Object> duty) {
        return strangers(duty).get(0);
    }

    /** The two who are not on that duty. */
    List<UUID> strangers(Map<String, Object> duty) {
        return people.stream().filter(person -> !person.equals(holder(duty))).toList();
    }

    /** The one on that duty, logged in. */
    RequestSpecification onDuty(Map<String, Object> duty) {
        return branch.member(holder(duty));
    }

    String path(Map<String, Object> duty, String rest) {
        return branch.path("/duties/" + duty.get("id") + rest);
    }

    /** An officer says what became of a duty, from its present version. */
    ValidatableResponse conclude(Map<String, Object> duty, String status, Map<String, ?> more) {
        var etag = branch.officer().get(path(duty, "")).header("ETag");
        var body = new HashMap<String, Object>(more);
        body.put("status", status);
        return branch.officer()
                .header("If-Match", etag)
                .body(body)
                .put(path(duty, "/outcome"))
                .then();
    }
}
