package org.sanbuzou.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Contract;
import org.sanbuzou.testing.Contract.Call;
import org.sanbuzou.testing.TestBranch;

/** Every day that may be asked for in an address, with days that no calendar or database knows. */
@QuarkusTest
class DaysAskedForTest {
    private static final List<String> FAR =
            List.of("+999999999-12-31", "-999999999-01-01", "+99999-02-28", "9999-12-31", "0000-01-01");

    @Test
    void areRefusedAndNoFaultOfTheServer() {
        var branch = TestBranch.open("a");
        var asked = new ArrayList<String>();
        for (var call : Contract.operations()) {
            days(call)
                    .forEach(day -> FAR.forEach(far -> {
                        int status = ask(branch, call, day, far);
                        asked.add(status + " " + call.operation().getOperationId() + " " + day.getName() + " " + far);
                    }));
        }
        assertThat(asked).hasSizeGreaterThan(100).allMatch(line -> line.startsWith("4") || line.startsWith("2"));
    }

    private static Stream<Parameter> days(Call call) {
        var parameters = call.operation().getParameters();
        return parameters == null || !call.method().equals("GET")
                ? Stream.of()
                : parameters.stream().filter(one -> "query".equals(one.getIn())).filter(one -> "date"
                        .equals(one.getSchema().getFormat()));
    }

    /** The other days are left to be what they are without being said, or are the same. */
    private static int ask(TestBranch branch, Call call, Parameter day, String far) {
        var caller = branch.admin();
        days(call)
                .filter(other -> other.getName().equals(day.getName()) || Boolean.TRUE.equals(other.getRequired()))
                .forEach(other -> caller.queryParam(other.getName(), other.equals(day) ? far : "2026-01-01"));
        var path = call.path()
                .replace("{branchId}", branch.id().toString())
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return caller.get("/api/v1" + path).statusCode();
    }
}
