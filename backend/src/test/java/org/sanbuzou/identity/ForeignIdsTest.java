package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Contract;
import org.sanbuzou.testing.TestBranch;

/** Ids of another branch's rows, used below one's own branch, in every operation of the contract that takes an id. */
@QuarkusTest
class ForeignIdsTest {
    /** Ids that the caller makes: the same id in another branch is another record. */
    private static final Set<String> MADE_BY_CALLER = Set.of("putServiceRecord", "putCommunityRegistration");

    @Test
    void findNothing() {
        var calls = new RowCalls(new ForeignRows(TestBranch.open("foreign")));
        var own = TestBranch.open("own");
        var entered = new ArrayList<String>();
        for (var call : Contract.operations()) {
            if (RowCalls.takesAnId(call)
                    && !MADE_BY_CALLER.contains(call.operation().getOperationId())) {
                int status = calls.send(own, call).statusCode();
                assertThat(status).as(call.operation().getOperationId()).isEqualTo(404);
                entered.add(call.operation().getOperationId());
            }
        }
        assertThat(entered).hasSizeGreaterThan(30);
    }
}
