package org.sanbuzou.taskgroup.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sanbuzou.duty.scheduling.Rounds;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Product;
import org.sanbuzou.product.Wire;
import org.sanbuzou.shared.Ids;

/** Coverage of a large survey against that of a small one, over HTTP, and against counting the units each time. */
public final class CoverageBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int SMALL = 4_146;
    private static final int LARGE = 100_000;
    private static final String COUNT = """
            select v.code, u.status, count(*) from survey_unit u
            join survey_village v on v.branch_id = u.branch_id and v.id = u.village_id
            where u.branch_id = ? and u.survey_id = ? group by v.code, u.status""";

    private CoverageBenchmark() {}

    /** Prints its table. */
    public static void run() throws Exception {
        try (var product = Product.fresh(List.of(), Map.of())) {
            product.start();
            product.awaitReady();
            var address = product.database();
            var branch = PeopledBranch.open(product, 1);
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var wire = new Wire(product.port(), PATIENCE)) {
                compare(branch, connection, wire);
            }
        }
    }

    private static void compare(PeopledBranch branch, Connection connection, Wire wire) throws Exception {
        var small = SampleSurvey.open(branch, connection, 11, SMALL);
        var same = SampleSurvey.open(branch, connection, 11, LARGE);
        var many = SampleSurvey.open(branch, connection, 250, LARGE);
        try (var analyze = connection.createStatement()) {
            analyze.execute("analyze table survey_village, survey_block, survey_unit");
        }
        var rounds = Rounds.compare(
                () -> read(wire, branch, same),
                () -> read(wire, branch, many),
                () -> count(connection, branch, many),
                () -> read(wire, branch, small));
        System.out.println("| units | villages, blocks | coverage over HTTP, ms | more than for 4,146, ms | ratio | |");
        System.out.println("|---|---|---|---|---|---|");
        row(small, rounds[3], rounds[3]);
        row(same, rounds[0], rounds[3]);
        row(many, rounds[1], rounds[3]);
        System.out.printf("| %,d | counted by SQL from the units each time | %s | | | |%n", LARGE, rounds[2]);
    }

    private static void row(SampleSurvey survey, Rounds rounds, Rounds reference) {
        System.out.printf(
                "| %,d | %,d, %,d | %s | %.2f | %.2f | %s |%n",
                survey.units(),
                survey.villages(),
                survey.blocks(),
                rounds,
                rounds.median() - reference.median(),
                rounds.to(reference),
                reference.trust());
    }

    private static void read(Wire wire, PeopledBranch branch, SampleSurvey survey) {
        try {
            var request =
                    "GET " + branch.path() + "surveys/" + survey.id() + "/coverage HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                            + "Cookie: " + branch.people().get(0).cookie() + "\r\n\r\n";
            var answer = wire.exchange(request.getBytes(StandardCharsets.US_ASCII));
            if (answer.status() != 200 || !answer.body().contains("\"total\":" + survey.units())) {
                throw new IOException("answered " + answer.status() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(Connection connection, PeopledBranch branch, SampleSurvey survey) {
        try (var query = connection.prepareStatement(COUNT)) {
            query.setBytes(1, Ids.bytes(branch.id()));
            query.setBytes(2, Ids.bytes(survey.id()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(3);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
