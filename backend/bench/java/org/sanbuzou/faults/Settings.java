package org.sanbuzou.faults;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * How hard the storm is.
 *
 * @param kills how often at least the server, and how often the database, is killed
 * @param faults share of the requests that meet a fault of the network, 0–1
 * @param seed decides every draw; the order of the threads is left to the machine
 * @param sabotage whether the judge is given a journal with an invented receipt, which it must not accept
 */
record Settings(int records, int phones, int kills, double faults, long seed, boolean sabotage) {
    private static final long MOST_NUMBERS = 1L << 32;

    static Settings given() {
        boolean full = Boolean.parseBoolean(given("full", "false"));
        return new Settings(
                Integer.parseInt(given("records", full ? "10000" : "1000")),
                Integer.parseInt(given("phones", full ? "50" : "10")),
                Integer.parseInt(given("kills", full ? "4" : "1")),
                Double.parseDouble(given("rate", "0.3")),
                Long.parseLong(given("seed", String.valueOf(System.nanoTime() % 1_000_000))),
                Boolean.parseBoolean(given("sabotage", "false")));
    }

    /** Draws of its own for each thing that has a number; those of neighbouring numbers have nothing in common. */
    Random random(long number) {
        return new Random(new SplittableRandom(seed * MOST_NUMBERS + number).nextLong());
    }

    /** What the command leaves out arrives empty. */
    private static String given(String name, String otherwise) {
        var value = System.getProperty("faults." + name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** In the words of an operator's Java options. */
    List<String> serverOptions() {
        return List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");
    }
}
