package org.sanbuzou.community;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.testing.TestBranch;

/** Services that members of a test's branch recorded. */
public record TestServices(TestBranch branch, UUID communityId) {
    /** A service of one hour. */
    public UUID record(UUID memberId, String startedAt) {
        return record(memberId, startedAt, Duration.ofHours(1));
    }

    /** @param length null for a service without end */
    public UUID record(UUID memberId, String startedAt, Duration length) {
        return put(memberId, startedAt, length, null);
    }

    /** A record of the same hour that takes the place of another one. */
    public UUID correct(UUID original, UUID memberId, String startedAt) {
        return put(memberId, startedAt, Duration.ofHours(1), original);
    }

    private UUID put(UUID memberId, String startedAt, Duration length, UUID corrects) {
        var id = UUID.randomUUID();
        var begun = Instant.parse(startedAt);
        var body = new HashMap<String, Object>(Map.of(
                "memberId", memberId,
                "communityId", communityId,
                "startedAt", startedAt,
                "content", "桶前值守",
                "clientSentAt", Instant.now().toString()));
        body.put("endedAt", length == null ? null : begun.plus(length).toString());
        body.put("correctsId", corrects);
        branch.officer()
                .body(body)
                .put(branch.path("/service-records/" + id))
                .then()
                .statusCode(201);
        // Most came in time; a test that is about flags sets them.
        set(id, "flags", "");
        return id;
    }

    /** Many at once, one after another from this moment on, each of half an hour. */
    public void recordMany(UUID memberId, String startedAt, int count) {
        var begun = Instant.parse(startedAt);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                var at = begun.plus(Duration.ofHours(i));
                entities()
                        .createNativeQuery("""
                        insert into service_record (branch_id, id, member_id, community_id, started_at, ended_at, content,
                            client_sent_at, received_at, status, version)
                        values (?1, ?2, ?3, ?4, ?5, ?6, '桶前值守', ?6, ?6, 'RECORDED', 0)""")
                        .setParameter(1, Ids.bytes(branch.id()))
                        .setParameter(2, Ids.bytes(Ids.next()))
                        .setParameter(3, Ids.bytes(memberId))
                        .setParameter(4, Ids.bytes(communityId))
                        .setParameter(5, at)
                        .setParameter(6, at.plus(Duration.ofMinutes(30)))
                        .executeUpdate();
            }
        });
    }

    /** As if these had been found when the record arrived. */
    public void flag(UUID id, ServiceFlag... flags) {
        set(
                id,
                "flags",
                ","
                        + String.join(
                                ",",
                                java.util.Arrays.stream(flags).map(Enum::name).toList()) + ",");
    }

    private void set(UUID id, String column, String value) {
        QuarkusTransaction.requiringNew().run(() -> entities()
                .createNativeQuery("update service_record set " + column + " = ?1, version = version + 1"
                        + " where branch_id = ?2 and id = ?3")
                .setParameter(1, value)
                .setParameter(2, Ids.bytes(branch.id()))
                .setParameter(3, Ids.bytes(id))
                .executeUpdate());
    }

    private static EntityManager entities() {
        return Arc.container().instance(EntityManager.class).get();
    }
}
