package org.sanbuzou.duty.scheduling;

final class RosterBenchmark {
    private RosterBenchmark() {}

    public static void main(String[] arguments) {
        System.out.println("hello " + arguments.length);
        com.google.ortools.Loader.loadNativeLibraries();
    }
}
