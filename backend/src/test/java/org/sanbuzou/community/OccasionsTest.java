package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.BadInput;

class OccasionsTest {
    private static final TimeWindow MORNING =
            new TimeWindow(Instant.parse("2026-11-22T01:00:00Z"), Instant.parse("2026-11-22T03:00:00Z"));

    private final UUID need = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private final ServiceOccasions needs = ids -> ids.contains(need) ? Map.of(need, List.of(MORNING)) : Map.of();
    private final ServiceOccasions activities = ids -> ids.contains(activity) ? Map.of(activity, List.of()) : Map.of();

    @Test
    void collectsTheHoursFromWhoeverKnowsThem() {
        var occasions = new Occasions(List.of(needs, activities));
        assertThat(hours(occasions, facts(need, activity))).containsExactly(List.of(MORNING), List.of());
        assertThat(hours(occasions, facts(null, null))).isEmpty();
    }

    @Test
    void refusesWhatNobodyKnows() {
        var occasions = new Occasions(List.of(needs, activities));
        assertThatThrownBy(() -> hours(occasions, facts(UUID.randomUUID(), null)))
                .isInstanceOfSatisfying(
                        BadInput.class, refusal -> assertThat(refusal.code()).isEqualTo("NEED_UNKNOWN"));
        assertThatThrownBy(() -> hours(occasions, facts(need, UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        BadInput.class, refusal -> assertThat(refusal.code()).isEqualTo("ACTIVITY_UNKNOWN"));
    }

    @Test
    void takesAnyWhereNoFeatureHasSuchThings() {
        assertThat(hours(new Occasions(List.of()), facts(UUID.randomUUID(), UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void asksNobodyWhenNothingIsReferredTo() {
        ServiceOccasions unasked = ids -> {
            throw new AssertionError("asked for " + ids);
        };
        assertThat(hours(new Occasions(List.of(unasked)), facts(null, null))).isEmpty();
    }

    private static List<List<TimeWindow>> hours(Occasions occasions, ServiceFacts facts) {
        return occasions.of(List.of(facts)).of(facts);
    }

    private static ServiceFacts facts(UUID needId, UUID activityId) {
        var id = UUID.randomUUID();
        return new ServiceFacts(id, id, activityId, needId, null, MORNING.from(), null, "值守", null);
    }
}
