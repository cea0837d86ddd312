package org.sanbuzou.community;

import java.util.Map;
import java.util.UUID;
import org.sanbuzou.testing.TestBranch;

/** Communities of a test's branch. */
public final class TestCommunities {
    private TestCommunities() {}

    public static UUID in(TestBranch branch, String name) {
        String id = branch.officer()
                .body(Map.of("name", name))
                .post(branch.path("/communities"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }
}
