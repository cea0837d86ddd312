package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Contract;
import org.sanbuzou.testing.Contract.Call;
import org.sanbuzou.testing.TestBranch;

/** Ids of another branch's rows, used below one's own branch, in every operation of the contract that takes an id. */
@QuarkusTest
class ForeignIdsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Ids that the caller makes: the same id in another branch is another record. */
    private static final Set<String> MADE_BY_CALLER = Set.of("putServiceRecord", "putCommunityRegistration");

    @Test
    void findNothing() {
        var rows = new ForeignRows(TestBranch.open("foreign"));
        var own = TestBranch.open("own");
        var entered = new ArrayList<String>();
        for (var call : Contract.operations()) {
            if (takesAnId(call)) {
                int status = send(own.admin(), call, own, rows).statusCode();
                assertThat(status).as(call.operation().getOperationId()).isEqualTo(404);
                entered.add(call.operation().getOperationId());
            }
        }
        assertThat(entered).hasSizeGreaterThan(30);
    }

    private static boolean takesAnId(Call call) {
        return call.path().matches(".*\\{branchId}/.*\\{\\w+}.*")
                && !call.path().contains("{code}")
                && !call.path().contains("/compliance-switches/")
                && !MADE_BY_CALLER.contains(call.operation().getOperationId());
    }

    private io.restassured.response.Response send(
            RequestSpecification caller, Call call, TestBranch own, ForeignRows rows) {
        var path = PARAMETER
                .matcher(call.path())
                .replaceAll(
                        match -> match.group(1).equals("branchId") ? own.id().toString() : rows.id(match.group(1)));
        if (call.takesForm()) {
            caller.contentType("multipart/form-data").multiPart("file", "甲.xml", "甲".getBytes(StandardCharsets.UTF_8));
        } else if (!call.method().equals("GET")) {
            caller.header("If-Match", "\"0\"")
                    .body(ForeignBodies.of(call.operation().getOperationId()));
        }
        return caller.request(Method.valueOf(call.method()), "/api/v1" + path);
    }
}
