package org.sanbuzou.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.sanbuzou.product.Message;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Wire;

/**
 * One member's phone. Keeps a record on disk before it sends it, sends what waits oldest first, each with the id and the
 * content it was kept with, until the server answers; and dies now and then.
 */
final class Phone implements Runnable {
    /** The phone is switched off at once; only its journal is left. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final double DEATH = 0.004;
    private static final int MOST_AT_ONCE = 5;
    private static final int SHORTEST_PAUSE = 50;
    private static final int LONGEST_PAUSE = 2000;

    private final PeopledBranch branch;
    private final PeopledBranch.Person owner;
    private final Path path;
    private final Storm storm;
    private final Random random;
    private final int port;
    private final Records records;
    private Wire wire;
    private Journal journal;
    private int pause = SHORTEST_PAUSE;
    private int askedToWait;

    Phone(PeopledBranch branch, int number, Path path, Storm storm, Random random, int port) {
        this.branch = branch;
        this.owner = branch.people().get(number);
        this.path = path;
        this.storm = storm;
        this.random = random;
        this.port = port;
        this.records = new Records(branch, owner, random);
    }

    @Override
    public void run() {
        while (!storm.isOver()) {
            try (var opened = Journal.open(path)) {
                journal = opened;
                live();
            } catch (Died e) {
                storm.count("phones that died");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                hangUp();
            }
        }
    }

    private void live() throws IOException {
        while (!storm.isOver()) {
            keepSome();
            boolean all = sendAll();
            pause = all ? SHORTEST_PAUSE : Math.min(LONGEST_PAUSE, 2 * pause);
            int millis = Math.max(askedToWait * 1000, random.nextInt(pause) + 1);
            askedToWait = 0;
            for (int slept = 0; slept < millis && !storm.isOver(); slept += SHORTEST_PAUSE) {
                sleep(Math.min(SHORTEST_PAUSE, millis - slept));
            }
        }
    }

    private void keepSome() throws IOException {
        int count = 1 + random.nextInt(MOST_AT_ONCE);
        for (int i = 0; i < count && storm.mayKeep(); i++) {
            var id = Records.newId(random);
            var body = records.next();
            if (random.nextDouble() < DEATH) {
                journal.keepHalf(id, body);
                storm.notKept();
                throw new Died();
            }
            journal.keep(id, body);
            mayDie();
        }
    }

    /** Each once, oldest first, unless the server asked to be left alone for a while. */
    private boolean sendAll() throws IOException {
        boolean all = true;
        for (var id : journal.unsent()) {
            if (askedToWait > 0 || storm.isOver()) {
                return false;
            }
            all &= isSent(id);
        }
        return all;
    }

    private boolean isSent(UUID id) throws IOException {
        try {
            if (wire == null) {
                wire = new Wire(port, PATIENCE);
            }
            storm.count("requests of the phones");
            return isAcknowledged(id, wire.exchange(request(branch, owner, id, journal.body(id))));
        } catch (IOException e) {
            storm.count("unanswered: " + e.getClass().getSimpleName());
            hangUp();
            return false;
        }
    }

    /** The answer is read whole: half an answer is none. */
    private boolean isAcknowledged(UUID id, Message answer) throws IOException {
        int status = answer.status();
        if (status == 201 || status == 200) {
            mayDie();
            if (!isOf(id, answer)) {
                storm.wrong("answered " + id + " with another record: " + answer.body());
            }
            journal.receipt(id, status);
            storm.acknowledge();
            storm.count("receipts with " + status);
            mayDie();
            return true;
        }
        storm.count("answered " + status);
        if (status != 408 && status != 429 && status < 500) {
            storm.wrong("refused " + id + ": " + status + " " + answer.body());
        }
        var wait = answer.header("retry-after");
        askedToWait = wait == null ? 0 : Integer.parseInt(wait);
        return false;
    }

    private boolean isOf(UUID id, Message answer) throws IOException {
        var record = Journal.JSON.readTree(answer.body());
        return record.get("id").asText().equals(id.toString())
                && ServiceFact.of(record).equals(ServiceFact.of(journal.body(id)));
    }

    /** Each try tells what the phone's clock says now. */
    static byte[] request(PeopledBranch branch, PeopledBranch.Person owner, UUID id, ObjectNode kept) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        var body = kept.deepCopy().put("clientSentAt", now).toString().getBytes(StandardCharsets.UTF_8);
        var head = "PUT " + branch.path() + "service-records/" + id + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: "
                + owner.cookie() + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        var start = head.getBytes(StandardCharsets.US_ASCII);
        var whole = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }

    private void mayDie() {
        if (random.nextDouble() < DEATH) {
            throw new Died();
        }
    }

    private void hangUp() {
        try {
            if (wire != null) {
                wire.close();
            }
        } catch (IOException e) {
            storm.count("connections that did not close");
        }
        wire = null;
    }

    private static void sleep(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
