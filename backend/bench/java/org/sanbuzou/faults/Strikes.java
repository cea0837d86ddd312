package org.sanbuzou.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.sanbuzou.product.Product;

/**
 * Kills the server and the database while phones send. Each strike waits for a drawn share of its part of the records to be
 * acknowledged, so that there are as many on a fast machine as on a slow one.
 */
final class Strikes {
    /** What is struck. */
    enum Strike {
        SERVER,
        DATABASE,
        BOTH,
        /** It stands still, connections open, and goes on. */
        DATABASE_FROZEN
    }

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);
    private static final int FROZEN_MILLIS = 10_000;
    private static final int LONGEST_PAUSE = 1500;
    private static final double DURING_START = 0.4;
    private static final double LEFT_ON_PHONES = 0.02;

    private final Product product;
    private final Settings settings;
    private final Storm storm;
    private final Random random;
    private final List<Double> recoveries = new ArrayList<>();

    Strikes(Product product, Settings settings, Storm storm) {
        this.product = product;
        this.settings = settings;
        this.storm = storm;
        this.random = settings.random(0);
    }

    /** Returns when all are done, the last one under the very last records, with nothing running any more. */
    void run() throws IOException, InterruptedException {
        var plan = plan();
        double part = settings.records() / (plan.size() + 1.0);
        for (int number = 0; number < plan.size(); number++) {
            storm.release((int) Math.round(part * (number + 1)));
            awaitReceipts((int) (part * (number + 0.1 + 0.8 * random.nextDouble())));
            pause(100);
            strike(plan.get(number), number + 1 + "/" + plan.size());
        }
        storm.release(settings.records());
        awaitReceipts((int) (settings.records() * (1 - LEFT_ON_PHONES)));
        while (storm.kept() < settings.records()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        say("last strike: everything off while the last records are on their way");
        killDatabase();
        killServer();
        storm.end();
    }

    private List<Strike> plan() {
        var plan = new ArrayList<Strike>();
        for (int i = 0; i < settings.kills(); i++) {
            plan.add(Strike.SERVER);
            plan.add(Strike.DATABASE);
        }
        plan.add(Strike.BOTH);
        plan.add(Strike.DATABASE_FROZEN);
        Collections.shuffle(plan, random);
        return plan;
    }

    private void strike(Strike strike, String number) throws IOException, InterruptedException {
        say("strike " + number + ": " + strike);
        long start = System.nanoTime();
        switch (strike) {
            case SERVER -> {
                killServer();
                restart();
            }
            case DATABASE -> killDatabase();
            case BOTH -> {
                killDatabase();
                killServer();
                restart();
            }
            case DATABASE_FROZEN -> freeze();
        }
        awaitReceipts(storm.acknowledged() + settings.phones());
        recoveries.add((System.nanoTime() - start) / 1e9);
        say("  receipts again after %.1f s".formatted(recoveries.get(recoveries.size() - 1)));
    }

    private void killServer() {
        product.kill();
        storm.count("kills of the server");
    }

    private void killDatabase() {
        if (product.killDatabase()) {
            storm.count("kills of the database");
        }
    }

    /** Now and then the new server is killed before it is ready, too. */
    private void restart() throws IOException, InterruptedException {
        pause(LONGEST_PAUSE);
        product.start();
        if (random.nextDouble() < DURING_START) {
            pause(2 * LONGEST_PAUSE);
            say("  and once more while it starts");
            storm.count("of these while it started");
            killServer();
            product.start();
        }
    }

    private void freeze() throws IOException, InterruptedException {
        var database = product.databaseProcess();
        if (database.isEmpty()) {
            return;
        }
        storm.count("freezes of the database");
        signal("-STOP", database.get());
        TimeUnit.MILLISECONDS.sleep(FROZEN_MILLIS);
        signal("-CONT", database.get());
    }

    private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    private void awaitReceipts(int count) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (storm.acknowledged() < Math.min(count, settings.records() * (1 - LEFT_ON_PHONES))) {
            if (System.nanoTime() > deadline) {
                throw new IOException("no progress for four minutes");
            }
            if (!product.isAlive()) {
                say("  the server ended by itself and is started again");
                storm.count("ends of the server by itself");
                product.start();
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void pause(int mostMillis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(mostMillis));
    }

    /** Seconds from each strike until the phones had receipts again, ascending. */
    List<Double> recoveries() {
        return recoveries.stream().sorted().toList();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
