package org.sanbuzou.notify;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.sanbuzou.testing.TestBranch;

/** A feed somebody opened, read as a calendar application does. */
record TestFeed(String id, String path) {
    static ValidatableResponse open(TestBranch branch, RequestSpecification caller, String scope) {
        return caller.body(Map.of("scope", scope))
                .post(branch.path("/calendar-feeds"))
                .then();
    }

    static TestFeed of(TestBranch branch, RequestSpecification caller, String scope) {
        var opened = open(branch, caller, scope).statusCode(201).extract();
        return new TestFeed(opened.path("id"), opened.path("path"));
    }

    ValidatableResponse get() {
        return TestBranch.anonymous().get(path).then();
    }

    String text() {
        return get().statusCode(200).extract().asString();
    }

    ICalendar calendar() {
        return Biweekly.parse(text()).first();
    }

    VEvent event(Object dutyId) {
        return calendar().getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(dutyId + "@sanbuzou"))
                .findFirst()
                .orElse(null);
    }
}
