package org.sanbuzou;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sanbuzou.community.IntakeBenchmark;
import org.sanbuzou.duty.scheduling.RosterBenchmark;
import org.sanbuzou.taskgroup.network.NetworkBenchmark;
import org.sanbuzou.taskgroup.survey.CoverageBenchmark;

/** Prints the tables of RESULTS.md: all, or those named by the arguments. */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var wanted = Set.of(String.join(" ", arguments).trim().split("[ ,]+"));
        System.out.printf(
                "%s, commit %s, Java %s, %d cores, %d MB heap at most%n",
                LocalDate.now(),
                commit(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (var table : tables().entrySet()) {
            if (wanted.contains("") || wanted.contains(table.getKey())) {
                System.out.printf("%n### %s%n%n", table.getKey());
                table.getValue().call();
            }
        }
    }

    private static Map<String, Callable<Void>> tables() {
        var tables = new LinkedHashMap<String, Callable<Void>>();
        RosterBenchmark.tables()
                .forEach((name, table) -> tables.put(name, () -> {
                    table.run();
                    return null;
                }));
        tables.put("intake", () -> {
            IntakeBenchmark.run();
            return null;
        });
        tables.put("network", () -> {
            NetworkBenchmark.run();
            return null;
        });
        tables.put("coverage", () -> {
            CoverageBenchmark.run();
            return null;
        });
        return tables;
    }

    private static String commit() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            return new String(git.getInputStream().readAllBytes()).trim();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
