package org.sanbuzou.duty.scheduling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A roster problem of the test resources with the answer that was found for it elsewhere. */
record RosterFile(
        RosterProblem problem,
        int slots,
        int uncovered,
        List<Integer> loads,
        List<Integer> availableDays,
        String objective) {

    static RosterFile read(String name) {
        var file = json("/rosters/" + name + ".json");
        var days = workdays2026();
        var members = each(file.get("members"))
                .map(member -> new RosterMember(
                        member.get("id").asText(),
                        availability(member).among(days),
                        member.get("priorDuties").asInt()))
                .toList();
        var expected = file.get("expected");
        return new RosterFile(
                new RosterProblem(
                        days,
                        file.get("seatsPerDay").asInt(),
                        Policy.valueOf(file.get("policy").asText()),
                        members),
                expected.get("slots").asInt(),
                expected.get("uncovered").asInt(),
                each(expected.get("loads")).map(JsonNode::asInt).toList(),
                each(expected.get("weights")).map(JsonNode::asInt).toList(),
                expected.get("objective").asText());
    }

    /** Weekdays, less the days off of the notice, with its make-up workdays. */
    static List<LocalDate> workdays2026() {
        var named = new HashMap<LocalDate, Boolean>();
        each(json("/calendar/calendar-2026.json").get("days"))
                .forEach(day -> named.put(
                        LocalDate.parse(day.get("date").asText()),
                        !day.get("isOffDay").asBoolean()));
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> named.getOrDefault(day, day.getDayOfWeek().getValue() <= 5))
                .toList();
    }

    private static Availability availability(JsonNode member) {
        return new Availability(
                date(member.get("availableFrom")),
                date(member.get("availableTo")),
                each(member.get("absences"))
                        .map(absence -> new Availability.Absence(date(absence.get("from")), date(absence.get("to"))))
                        .toList(),
                each(member.get("blockedWeekdays"))
                        .map(weekday -> DayOfWeek.of(weekday.asInt()))
                        .collect(Collectors.toSet()),
                date(member.get("exemptUntil")));
    }

    private static LocalDate date(JsonNode text) {
        return text == null ? null : LocalDate.parse(text.asText());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String resource) {
        try (var stream = RosterFile.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
