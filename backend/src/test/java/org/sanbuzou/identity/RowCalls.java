package org.sanbuzou.identity;

import io.restassured.http.Method;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.sanbuzou.testing.Contract.Call;
import org.sanbuzou.testing.TestBranch;

/** Any operation of the contract, called with the ids of these rows. */
record RowCalls(ForeignRows rows) {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    static boolean takesAnId(Call call) {
        return call.path().matches(".*\\{branchId}/.*\\{\\w+}.*")
                && !call.path().contains("{code}")
                && !call.path().contains("/compliance-switches/");
    }

    /** Below the branch of the administrator who asks. */
    Response send(TestBranch asking, Call call) {
        var path = PARAMETER
                .matcher(call.path())
                .replaceAll(
                        match -> match.group(1).equals("branchId") ? asking.id().toString() : rows.id(match.group(1)));
        var caller = asking.admin();
        if (call.takesForm()) {
            caller.contentType("multipart/form-data").multiPart("file", "甲.xml", "甲".getBytes(StandardCharsets.UTF_8));
        } else if (!call.method().equals("GET")) {
            caller.header("If-Match", "\"0\"")
                    .body(ForeignBodies.of(call.operation().getOperationId()));
        }
        return caller.request(Method.valueOf(call.method()), "/api/v1" + path);
    }
}
