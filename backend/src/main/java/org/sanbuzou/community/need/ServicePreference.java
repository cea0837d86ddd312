package org.sanbuzou.community.need;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.web.IfMatch;

/** What a member chose to say about helping; its id is the member's. What is emptied leaves no copy, so there is no audit. */
@Entity
@Unaudited
class ServicePreference extends BranchOwned {
    private static final String SEPARATOR = ",";

    @Convert(converter = SkillsConverter.class)
    private List<String> skills = List.of();

    /** The ISO numbers of the days, in order: 1 is Monday. */
    private String weekdays = "";

    private String dayParts = "";
    private boolean otherCommunities = true;

    protected ServicePreference() {}

    ServicePreference(UUID branchId, UUID memberId) {
        super(branchId, memberId);
    }

    void set(IfMatch ifMatch, WriteServicePreferences write) {
        expect(ifMatch);
        skills = Skills.stored(write.skills());
        weekdays = write.weekdays() == null
                ? ""
                : write.weekdays().stream()
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        dayParts = write.dayParts() == null
                ? ""
                : write.dayParts().stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
        otherCommunities = write.otherCommunities();
    }

    List<String> skills() {
        return skills;
    }

    /** Empty when nothing was said. */
    Set<DayOfWeek> weekdays() {
        return weekdays.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty when nothing was said. */
    Set<DayPart> dayParts() {
        return Arrays.stream(dayParts.split(SEPARATOR))
                .filter(word -> !word.isEmpty())
                .map(DayPart::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean otherCommunities() {
        return otherCommunities;
    }
}
