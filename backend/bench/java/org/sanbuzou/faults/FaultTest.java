package org.sanbuzou.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Product;

/** Ends with PASS when no acknowledged record was lost, none doubled and none altered; else with FAIL and exit code 1. */
final class FaultTest {
    private static final Path REMAINS = Path.of("target/faults");
    private static final int SHOWN = 20;

    private final Settings settings;
    private final Product product;
    private final Storm storm = new Storm();
    private final List<String> objections = new ArrayList<>();
    private final long start = System.nanoTime();
    private Path phones;

    private FaultTest(Settings settings, Product product) {
        this.settings = settings;
        this.product = product;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.given();
        System.out.println(settings);
        try (var product = Product.fresh(settings.serverOptions(), Map.of())) {
            var test = new FaultTest(settings, product);
            test.run();
            System.exit(test.objections.isEmpty() ? 0 : 1);
        }
    }

    private void run() throws Exception {
        product.start();
        product.awaitReady();
        phones = Files.createDirectory(product.place("phones"));
        var branch = PeopledBranch.open(product, settings.phones());
        System.out.println("the branch is open, " + settings.phones() + " members are logged in");
        var strikes = new Strikes(product, settings, storm);
        weather(branch, strikes);
        product.start();
        product.awaitReady();
        var journals = new ArrayList<Journal>();
        for (int number = 0; number < settings.phones(); number++) {
            journals.add(Journal.open(phone(number)));
        }
        var table = judge(branch, journals);
        new Report(storm, strikes.recoveries(), table).print();
        verdict();
    }

    private Path phone(int number) {
        return phones.resolve("phone-" + number + ".journal");
    }

    private void weather(PeopledBranch branch, Strikes strikes) throws Exception {
        var threads = Executors.newCachedThreadPool();
        var progress = Executors.newSingleThreadScheduledExecutor();
        try (var network = new FaultyProxy(product.port(), settings, storm)) {
            for (int number = 0; number < settings.phones(); number++) {
                var random = settings.random(number + 1);
                threads.execute(new Phone(branch, number, phone(number), storm, random, network.port()));
            }
            tell(progress);
            strikes.run();
        } finally {
            storm.end();
            progress.shutdown();
            threads.shutdown();
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                objections.add("the phones did not stop");
            }
        }
    }

    private void tell(ScheduledExecutorService progress) {
        progress.scheduleAtFixedRate(
                () -> System.out.printf(
                        "%6.1f s  kept %,6d  acknowledged %,6d  on the phones %,4d%n",
                        (System.nanoTime() - start) / 1e9,
                        storm.kept(),
                        storm.acknowledged(),
                        storm.kept() - storm.acknowledged()),
                2,
                2,
                TimeUnit.SECONDS);
    }

    private Report.Verdict judge(PeopledBranch branch, List<Journal> journals) throws Exception {
        if (settings.sabotage()) {
            invent(journals.get(0), branch);
        }
        var after = Evidence.read(branch, journals);
        objections.addAll(Judge.objections(after, after.acknowledged()));
        var rest = new Rest(branch, product.port(), after.unknownToPhones());
        rest.send(journals);
        objections.addAll(rest.objections());
        var end = Evidence.read(branch, journals);
        objections.addAll(Judge.objections(end, end.kept().keySet()));
        objections.addAll(Tables.objections(product, branch, end.kept().size()));
        objections.addAll(storm.wrong());
        if (objections.isEmpty()) {
            Judge.unnoticed(end).forEach(damage -> objections.add("the judge did not notice: " + damage));
        }
        return new Report.Verdict(end.kept().size(), after.acknowledged().size(), rest.found(), rest.made());
    }

    private void invent(Journal journal, PeopledBranch branch) throws IOException {
        var id = Records.newId(new Random());
        journal.keep(id, new Records(branch, branch.people().get(0), new Random()).next());
        journal.receipt(id, 201);
        System.out.println("sabotage: an invented receipt for " + id);
    }

    private void verdict() throws IOException {
        var different = new LinkedHashSet<>(objections);
        different.stream().limit(SHOWN).forEach(System.out::println);
        if (different.isEmpty()) {
            System.out.println("\nPASS");
            return;
        }
        try (var journals = Files.list(phones)) {
            for (var journal : journals.toList()) {
                keep(journal);
            }
        }
        System.out.println("\nFAIL: " + different.size() + " objections; journals are in " + REMAINS);
    }

    private static void keep(Path file) throws IOException {
        Files.createDirectories(REMAINS);
        Files.copy(file, REMAINS.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
