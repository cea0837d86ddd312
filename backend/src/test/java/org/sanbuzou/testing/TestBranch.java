package org.sanbuzou.testing;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbuzou.identity.TestAccounts;
import org.sanbuzou.shared.security.Role;

/** A branch of its own for a test, and people who call the API in it. Every answer is held against the contract. */
public final class TestBranch {
    private static final String COOKIE = "sanbuzou_session";
    private final UUID id;
    private final String name;
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    private TestBranch(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    /** @param name also the beginning of all user names in it, so letters and digits only */
    public static TestBranch open(String name) {
        return new TestBranch(accounts().openBranch(name, name + "-first"), name);
    }

    public UUID id() {
        return id;
    }

    /** The path of something in this branch, such as {@code "/members"}. */
    public String path(String rest) {
        return "/api/v1/branches/" + id + rest;
    }

    public RequestSpecification admin() {
        return as(Role.ADMIN);
    }

    public RequestSpecification officer() {
        return as(Role.OFFICER);
    }

    public RequestSpecification installation() {
        return as(Role.INSTALLATION);
    }

    /** Somebody with an account and no more. */
    public RequestSpecification plain() {
        return as(Role.MEMBER);
    }

    /** A token of an integration. */
    public String token(List<String> scopes) {
        return admin().body(Map.of(
                        "name",
                        "t",
                        "scopes",
                        scopes,
                        "expiresAt",
                        Instant.now().plus(Duration.ofDays(30))))
                .post(path("/api-tokens"))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** The account of this member, opened at first use. */
    public RequestSpecification member(UUID memberId) {
        return as(person(memberId), Role.MEMBER, memberId);
    }

    /** An officer who is this member. */
    public RequestSpecification officer(UUID memberId) {
        return as("o" + memberId.toString().substring(24), Role.OFFICER, memberId);
    }

    private RequestSpecification as(Role role) {
        return as(role.name().toLowerCase(java.util.Locale.ROOT), role, null);
    }

    private RequestSpecification as(String person, Role role, UUID memberId) {
        return anonymous().cookie(COOKIE, session(person, role, memberId));
    }

    /** What an officer, or the member where one is given, sends as {@code Cookie}; for clients other than RestAssured. */
    public String cookie(UUID memberId) {
        return COOKIE + "="
                + (memberId == null
                        ? session("officer", Role.OFFICER, null)
                        : session(person(memberId), Role.MEMBER, memberId));
    }

    private String session(String person, Role role, UUID memberId) {
        var username = name + "-" + person;
        return sessions.computeIfAbsent(username, unused -> {
            var account = accounts().openAccount(id, username, role, memberId);
            return accounts().session(id, account);
        });
    }

    private static String person(UUID memberId) {
        return "m" + memberId.toString().substring(24);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(Contract.ANSWERS).contentType(ContentType.JSON);
    }

    private static TestAccounts accounts() {
        return Arc.container().instance(TestAccounts.class).get();
    }
}
