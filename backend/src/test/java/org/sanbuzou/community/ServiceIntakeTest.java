package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.CurrentRequest;
import org.sanbuzou.shared.web.PutAnswer;
import org.sanbuzou.shared.web.StopRequest;
import org.sanbuzou.testing.TestBranch;

/** Intakes with settings of their own; the usual one is met through HTTP. */
@QuarkusTest
class ServiceIntakeTest {
    private static final Instant NINE = Instant.parse("2026-10-01T01:00:00Z");

    @Inject
    ServiceIntakeService service;

    @Inject
    CurrentBranch current;

    @Inject
    CurrentUser user;

    @Inject
    CurrentRequest request;

    @Inject
    BranchTime time;

    private TestBranch branch;
    private WriteServiceRecord write;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        var wang = TestMembers.get().register(branch.id(), "王五");
        var community = TestCommunities.in(branch, "翠湖里社区");
        write = new WriteServiceRecord(wang, community, null, null, null, NINE, null, "值守", null, NINE);
        current.enter(branch.id());
        user.become(UUID.randomUUID(), wang, "王五", Role.MEMBER);
    }

    @Test
    void saysHonestlyThatItIsFull() {
        assertThatThrownBy(() -> put(intake(64, 0), UUID.randomUUID()))
                .isInstanceOf(StopRequest.class)
                .hasMessageContaining("还没有收下");
        stored(0);
    }

    @Test
    void keepsEachInATransactionOfItsOwnWhereSetSo() {
        var id = UUID.randomUUID();
        var intake = intake(1, 1);
        assertThat(put(intake, id).created()).isTrue();
        assertThat(put(intake, id).created()).isFalse();
        stored(1);
    }

    @Test
    void asksForPermissionBeforeAnythingIsHandedIn() {
        user.become(UUID.randomUUID(), UUID.randomUUID(), "赵六", Role.MEMBER);
        assertThatThrownBy(() -> put(intake(64, 0), UUID.randomUUID())).isInstanceOf(Forbidden.class);
    }

    private PutAnswer<ServiceRecordView> put(ServiceIntake intake, UUID id) {
        return intake.put(id, write).await().indefinitely();
    }

    private ServiceIntake intake(int together, int waiting) {
        return new ServiceIntake(service, current, user, request, time, together, waiting, 1, 3);
    }

    private void stored(int count) {
        branch.officer().get(branch.path("/service-records")).then().body("items.size()", is(count));
    }
}
