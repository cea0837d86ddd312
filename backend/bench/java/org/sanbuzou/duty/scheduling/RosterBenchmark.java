package org.sanbuzou.duty.scheduling;

import com.google.ortools.Loader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Prints the tables of RESULTS.md: all, or those named by the arguments. */
final class RosterBenchmark {
    private RosterBenchmark() {}

    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        var wanted = Set.of(String.join(" ", arguments).trim().split("[ ,]+"));
        System.out.printf(
                "%s, commit %s, Java %s, %d cores, %d MB heap at most%n",
                LocalDate.now(),
                commit(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        tables().forEach((name, table) -> {
            if (wanted.contains("") || wanted.contains(name)) {
                System.out.printf("%n### %s%n%n", name);
                table.run();
            }
        });
    }

    private static Map<String, Runnable> tables() {
        var tables = new LinkedHashMap<String, Runnable>();
        tables.put("shared", SharedProblems::run);
        tables.put("flow", AgainstFlow::run);
        tables.put("spacing", AgainstCpSat::run);
        tables.put("habits", AgainstHabits::run);
        tables.put("timefold", AgainstTimefold::run);
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
