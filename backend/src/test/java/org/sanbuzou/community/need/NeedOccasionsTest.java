package org.sanbuzou.community.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class NeedOccasionsTest {
    @Inject
    NeedOccasions occasions;

    @Inject
    CurrentBranch current;

    @Test
    @ActivateRequestContext
    void tellsTheWindowsOfTheNeedsItKnows() {
        var branch = TestBranch.open("a");
        var needs = new TestNeeds(branch, TestCommunities.in(branch, "翠湖里社区"));
        var timed = UUID.fromString(needs.posted("搬书", 1, List.of(TestNeeds.window("2026-03-07", "09:00", "11:00"))));
        var any = UUID.fromString(needs.posted(needs.body("陪聊", 1)));
        current.enter(branch.id());
        var all = List.of(timed, any, UUID.randomUUID());
        long statements = Statements.during(() -> assertThat(occasions.windows(all))
                .containsOnlyKeys(timed, any)
                .containsEntry(any, List.of())
                .containsEntry(
                        timed,
                        List.of(new TimeWindow(
                                Instant.parse("2026-03-07T01:00:00Z"), Instant.parse("2026-03-07T03:00:00Z")))));
        assertThat(statements).isEqualTo(1);
        assertThat(occasions.windows(List.of())).isEmpty();
    }
}
