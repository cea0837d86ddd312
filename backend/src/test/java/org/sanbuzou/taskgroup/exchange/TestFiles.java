package org.sanbuzou.taskgroup.exchange;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.sanbuzou.testing.TestBranch;

/** A task group of a test's branch and the files that are put into it. */
final class TestFiles {
    static final List<String> TITLES = List.of("编号", "环节", "工期", "最短", "最长", "前置", "硬软", "依据");

    private final TestBranch branch;
    private final String group;

    TestFiles(TestBranch branch) {
        this.branch = branch;
        group = branch.officer()
                .body(Map.of("name", "道路工程先锋小组"))
                .post(branch.path("/task-groups"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String path(String rest) {
        return branch.path("/task-groups/" + group + rest);
    }

    ValidatableResponse check(byte[] content) {
        return send(content, true);
    }

    ValidatableResponse load(byte[] content) {
        return send(content, false);
    }

    private ValidatableResponse send(byte[] content, boolean dryRun) {
        return given().spec(branch.officer())
                .contentType("multipart/form-data")
                .multiPart("file", "手续", content)
                .post(path("/procedure-files?dryRun=" + dryRun))
                .then();
    }

    ValidatableResponse tasks() {
        return branch.officer().get(path("/tasks?limit=200")).then().statusCode(200);
    }

    byte[] export(String kind) {
        return branch.plain()
                .get(path("/procedure-files/" + kind))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** A workbook with the usual titles. */
    static byte[] sheet(Object[]... rows) {
        return sheetWith(TITLES, rows);
    }

    static byte[] sheetWith(List<String> titles, Object[]... rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("手续");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] instanceof Number number) {
                        sheet.value(row + 1, column, number);
                    } else if (rows[row][column] instanceof LocalDate day) {
                        sheet.value(row + 1, column, day);
                    } else if (rows[row][column] != null) {
                        sheet.value(row + 1, column, rows[row][column].toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    /** A Project file around these tasks. */
    static byte[] project(String tasks) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\"http://schemas.microsoft.com/project\">"
                        + "<Title>街坊路</Title><MinutesPerDay>480</MinutesPerDay><Tasks>"
                        + tasks
                        + "</Tasks></Project>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String task(int uid, String name, String more) {
        return "<Task><UID>%1$d</UID><ID>%1$d</ID><Name>%2$s</Name>%3$s</Task>".formatted(uid, name, more);
    }

    static String days(int days) {
        return "<Duration>PT" + days * 8 + "H0M0S</Duration><DurationFormat>7</DurationFormat>";
    }

    static String after(int uid, int type, int lag, int format) {
        return ("<PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>%d</Type><LinkLag>%d</LinkLag>"
                        + "<LagFormat>%d</LagFormat></PredecessorLink>")
                .formatted(uid, type, lag, format);
    }
}
