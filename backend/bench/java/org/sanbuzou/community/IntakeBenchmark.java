package org.sanbuzou.community;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Product;

/** Recording services: the product against what the database can do at best with one commit for each record. */
public final class IntakeBenchmark {
    private static final int CONNECTIONS = 32;
    private static final int MOST_TRIES = 3;
    private static final double MOST_VARIATION = 0.25;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    /** A server's code is compiled for minutes; until its own cost of a record stops falling it is not that of a day's work. */
    private static final double SETTLED = 0.95;

    private static final int SETTLED_ROUNDS = 8;
    /** Whether the tables keep what was written; else each round begins with empty ones. */
    private static final boolean FULL = Boolean.getBoolean("bench.full");

    private static final int MOST_WARM_ROUNDS = Integer.getInteger("bench.warm", 40);

    private final List<Side> sides;
    private final Connection connection;
    private final ProcessHandle database;

    private IntakeBenchmark(List<Side> sides, Connection connection, ProcessHandle database) {
        this.sides = sides;
        this.connection = connection;
        this.database = database;
    }

    /** Prints its table. */
    public static void run() throws Exception {
        var options = List.of(System.getProperty("bench.server", "").strip().split(" +"));
        try (var batched = Product.fresh(options, Map.of())) {
            batched.start();
            batched.awaitReady();
            try (var single = batched.beside(Map.of("SANBUZOU_INTAKE_BATCH", "1", "SANBUZOU_INTAKE_LINES", "32"))) {
                single.start();
                single.awaitReady();
                compare(batched, single);
            }
        }
    }

    private static void compare(Product batched, Product single) throws Exception {
        var branch = PeopledBranch.open(batched, OverHttp.people(CONNECTIONS));
        var reference = OverJdbc.on(batched, branch);
        var sides = List.<Side>of(
                new OverHttp("product, batched", batched, branch),
                new OverHttp("product, a transaction each", single, branch),
                reference);
        var address = reference.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            var benchmark = new IntakeBenchmark(
                    sides, connection, batched.databaseProcess().orElseThrow());
            benchmark.warm();
            if (FULL) {
                reference.fill(connection);
            }
            benchmark.run(MOST_TRIES);
        }
    }

    private void run(int tries) throws Exception {
        var rounds = measure();
        if (rounds.get(sides.size() - 1).variation() > MOST_VARIATION && tries > 1) {
            System.out.println("Thrown away, as the reference varied by more than 25 %:");
            print(rounds);
            run(tries - 1);
        } else {
            print(rounds);
        }
    }

    private void warm() throws Exception {
        for (var side : sides) {
            double best = Double.MAX_VALUE;
            int settled = 0;
            int round = 0;
            for (; round < MOST_WARM_ROUNDS && settled < SETTLED_ROUNDS; round++) {
                var warming = new Rounds();
                measure(side, warming);
                double cost = warming.perRecord(
                        spent -> spent.client().plus(spent.server()).toNanos());
                settled = cost < SETTLED * best ? 0 : settled + 1;
                best = Math.min(best, cost);
            }
            System.err.printf("%s: warm after %d rounds, %.3f ms a record%n", side.name(), round, best / 1e6);
        }
    }

    private List<Rounds> measure() throws Exception {
        var all = Stream.generate(Rounds::new).limit(sides.size()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            if (!FULL) {
                OverJdbc.empty(connection);
            }
            for (int side = 0; side < sides.size(); side++) {
                measure(sides.get(side), all.get(side));
            }
        }
        return all;
    }

    private void measure(Side side, Rounds rounds) throws Exception {
        try (var load = new Load(side, CONNECTIONS)) {
            int before = rows();
            var started = Status.now(connection, side.server(), database);
            long start = System.nanoTime();
            var times = load.run(SECONDS);
            double seconds = (System.nanoTime() - start) / 1e9;
            rounds.add(
                    seconds,
                    times,
                    Status.now(connection, side.server(), database).since(started));
            if (rows() - before != times.length) {
                throw new IOException(
                        side.name() + " acknowledged " + times.length + " records and stored " + (rows() - before));
            }
        }
    }

    private int rows() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select (select count(*) from service_record)"
                        + " + (select count(*) from intake_reference)")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void print(List<Rounds> all) {
        var reference = all.get(sides.size() - 1);
        System.out.println(
                "| | records a second | to plain JDBC | p50, ms | p99, ms | processor ms a record: client,"
                        + " server, database | statements a record | commits a record | syncs a record | log, bytes a record | |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (int side = 0; side < all.size(); side++) {
            var rounds = all.get(side);
            System.out.printf(
                    "| %s | %s | %s | %s | %s | %.3f, %.3f, %.3f | %.2f | %.2f | %.2f | %.0f | %s |%n",
                    sides.get(side).name(),
                    Rounds.shown(rounds.perSecond(), "%.0f"),
                    Rounds.shown(rounds.to(reference), "%.2f"),
                    Rounds.shown(rounds.millis(0.5), "%.1f"),
                    Rounds.shown(rounds.millis(0.99), "%.1f"),
                    rounds.perRecord(cost -> cost.client().toNanos() / 1e6),
                    rounds.perRecord(cost -> cost.server().toNanos() / 1e6),
                    rounds.perRecord(cost -> cost.databaseProcess().toNanos() / 1e6),
                    rounds.perRecord(cost -> cost.database().get("Questions")),
                    rounds.perRecord(cost -> cost.database().get("Com_commit")),
                    rounds.perRecord(cost -> cost.database().get("Innodb_data_fsyncs")),
                    rounds.perRecord(cost -> cost.database().get("Innodb_os_log_written")),
                    trust(rounds == reference ? rounds.variation() : 0));
        }
    }

    private static String trust(double variation) {
        return variation > MOST_VARIATION ? "not to be trusted: varies by %.0f %%".formatted(variation * 100) : "";
    }
}
