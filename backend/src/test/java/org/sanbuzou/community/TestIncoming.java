package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Errand;

/** Records on their way in, each of another caller and request. */
final class TestIncoming {
    static final Instant NOW = Instant.parse("2026-10-01T04:00:00Z");

    private TestIncoming() {}

    static IncomingRecord of(UUID memberId, UUID communityId, String startedAt, String content) {
        return of(UUID.randomUUID(), memberId, communityId, startedAt, content, null);
    }

    static IncomingRecord of(
            UUID id, UUID memberId, UUID communityId, String startedAt, String content, WriteProof proof) {
        var start = Instant.parse(startedAt);
        var write = new WriteServiceRecord(
                memberId, communityId, null, null, null, start, start.plusSeconds(3600), content, proof, NOW);
        return IncomingRecord.of(id, write, NOW, errand(content));
    }

    /** The caller is called as the content, so that a trace can be told from others. */
    private static Errand errand(String name) {
        var person = new CurrentUser.Person(UUID.randomUUID(), null, name, Role.OFFICER);
        return new Errand(person, "request-of-" + name, "putServiceRecord");
    }
}
