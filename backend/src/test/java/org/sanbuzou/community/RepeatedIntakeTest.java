package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class RepeatedIntakeTest {
    @Inject
    ServiceIntakeService service;

    private final List<Integer> tries = new ArrayList<>();
    private TestBranch branch;
    private IncomingRecord first;
    private IncomingRecord second;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        var community = TestCommunities.in(branch, "翠湖里社区");
        var wang = TestMembers.get().register(branch.id(), "王五");
        first = TestIncoming.of(wang, community, "2026-10-01T01:00:00Z", "一");
        second = TestIncoming.of(
                UUID.randomUUID(),
                wang,
                community,
                "2026-10-01T03:00:00Z",
                "二",
                new WriteProof(ProofKind.QR, "abc", null));
    }

    @Test
    void findsWhatWasCommittedAlthoughTheCommitSeemedToFail() {
        var outcomes = keep((branchId, batch) -> {
            var kept = service.keep(branchId, batch);
            if (tries.size() == 1) {
                throw failure("08S01", 0);
            }
            return kept;
        });
        assertThat(tries).containsExactly(2, 2);
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.get().created()).isFalse());
        assertStored(2);
    }

    @Test
    void repeatsABatchThatLostALockOrMetTheSameIdFromAnotherNode() {
        keep((branchId, batch) -> {
            if (tries.size() <= 2) {
                throw tries.size() == 1 ? failure("40001", 1213) : failure("23000", 1062);
            }
            return service.keep(branchId, batch);
        });
        assertThat(tries).containsExactly(2, 2, 2);
        assertStored(2);
    }

    @Test
    void triesOneByOneWhatFailsTogether() {
        var outcomes = keep((branchId, batch) -> {
            if (batch.contains(first)) {
                throw new IllegalStateException("cannot be kept");
            }
            return service.keep(branchId, batch);
        });
        assertThat(tries).containsExactly(2, 1, 1);
        assertThatThrownBy(outcomes.get(0)::get).hasMessage("cannot be kept");
        assertThat(outcomes.get(1).get().created()).isTrue();
        assertStored(1);
    }

    @Test
    void keepsARecordWhoseProofSpoilsTheTransaction() {
        var outcomes = keep((branchId, batch) -> {
            if (batch.stream().anyMatch(incoming -> incoming.proof() != null && incoming.isJudged())) {
                throw new IllegalStateException("spoilt by the judge");
            }
            return service.keep(branchId, batch);
        });
        assertThat(outcomes.get(1).get().body().proof().verdict()).isEqualTo(ProofVerdict.UNCHECKED);
        assertStored(2);
    }

    @Test
    void doesNotAskAMissingDatabaseForEachRecord() {
        assertThatThrownBy(() -> keep((branchId, batch) -> {
                    throw failure("08001", 0);
                }))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(tries).containsExactly(2, 2, 2, 2);
    }

    private List<Outcome> keep(RepeatedIntake.Keeping transaction) {
        return new RepeatedIntake((branchId, batch) -> {
                    tries.add(batch.size());
                    return transaction.keep(branchId, batch);
                })
                .doTogether(new IntakeLine(branch.id(), 0), List.of(first, second));
    }

    private static RuntimeException failure(String state, int code) {
        return new IllegalStateException(new SQLException("provoked", state, code));
    }

    private void assertStored(int count) {
        branch.officer().get(branch.path("/service-records")).then().body("items.size()", is(count));
    }
}
