package org.sanbuzou.duty.scheduling;

import com.google.ortools.Loader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The roster solver against others, table by table. */
public final class RosterBenchmark {
    private RosterBenchmark() {}

    /** Each prints itself. */
    public static Map<String, Runnable> tables() {
        var tables = new LinkedHashMap<String, Runnable>();
        tables.put("shared", SharedProblems::run);
        tables.put("flow", AgainstFlow::run);
        tables.put("spacing", AgainstCpSat::run);
        tables.put("habits", AgainstHabits::run);
        tables.put("timefold", AgainstTimefold::run);
        tables.replaceAll((name, table) -> () -> {
            Loader.loadNativeLibraries();
            table.run();
        });
        return tables;
    }
}
