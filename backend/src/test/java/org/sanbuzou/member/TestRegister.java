package org.sanbuzou.member;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.testing.TestBranch;

/** The register of a test's branch, filled through the API. */
final class TestRegister {
    private final TestBranch branch;

    TestRegister(TestBranch branch) {
        this.branch = branch;
    }

    /** Field and value in turn. */
    static Map<String, Object> person(String name, Object... fields) {
        var person = new HashMap<String, Object>(Map.of("name", name));
        for (int i = 0; i < fields.length; i += 2) {
            person.put((String) fields[i], fields[i + 1]);
        }
        return person;
    }

    ValidatableResponse create(String name, Object... fields) {
        return branch.officer()
                .body(person(name, fields))
                .post(branch.path("/members"))
                .then();
    }

    UUID enrol(String name, Object... fields) {
        return UUID.fromString(create(name, fields).statusCode(201).extract().path("id"));
    }

    ValidatableResponse update(UUID id, String etag, Map<String, Object> person) {
        return branch.officer()
                .header("If-Match", etag)
                .body(person)
                .put(branch.path("/members/" + id))
                .then();
    }

    ValidatableResponse get(UUID id) {
        return branch.officer().get(branch.path("/members/" + id)).then();
    }
}
