package org.sanbuzou.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sanbuzou.product.Message;
import org.sanbuzou.product.Wire;

/** A bad network between phones and server: passes requests on whole, in part, late, twice or not at all. */
final class FaultyProxy implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_DELAY = 1500;
    private static final int LATEST_COPY = 4000;
    /** The numbers below are those of the phones. */
    private static final long FIRST_CONNECTION = 1_000_000;

    /** What can happen to a request and its answer. */
    enum Fault {
        CLOSED_BEFORE,
        REQUEST_CUT,
        NOT_AWAITED,
        ANSWER_LOST,
        ANSWER_CUT,
        REQUEST_LATE,
        ANSWER_LATE,
        TWICE_AT_ONCE,
        TWICE_LATER
    }

    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final ExecutorService connections = Executors.newCachedThreadPool();
    private final ScheduledExecutorService copies = Executors.newScheduledThreadPool(4);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong count = new AtomicLong(FIRST_CONNECTION);
    private final int server;
    private final Settings settings;
    private final Storm storm;

    FaultyProxy(int server, Settings settings, Storm storm) throws IOException {
        this.server = server;
        this.settings = settings;
        this.storm = storm;
        connections.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var phone = door.accept();
                phone.setTcpNoDelay(true);
                connections.execute(() -> serve(phone, settings.random(count.incrementAndGet())));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    storm.wrong("the network of the test itself failed: " + e);
                }
            }
        }
    }

    private void serve(Socket phone, Random random) {
        open.add(phone);
        var upstream = new Upstream();
        try (phone;
                upstream) {
            var request = new Message();
            boolean stays = true;
            while (stays && request.read(phone.getInputStream())) {
                stays = passes(request.copy(), phone, upstream, random);
            }
        } catch (IOException e) {
            // The phone learns it from its closed connection.
            storm.count("connections that ended under a request");
        } finally {
            open.remove(phone);
        }
    }

    /** The connection to the server, made when it is needed. */
    private final class Upstream implements AutoCloseable {
        private Wire wire;

        Wire wire() throws IOException {
            if (wire == null) {
                wire = new Wire(server, PATIENCE);
            }
            return wire;
        }

        @Override
        public void close() throws IOException {
            if (wire != null) {
                wire.close();
            }
        }
    }

    /** @return whether the connection stays open */
    private boolean passes(byte[] request, Socket phone, Upstream upstream, Random random) throws IOException {
        if (random.nextDouble() >= settings.faults()) {
            answer(phone, upstream.wire().exchange(request).copy());
            return true;
        }
        var fault = Fault.values()[random.nextInt(Fault.values().length)];
        storm.count("fault: " + fault);
        switch (fault) {
            case CLOSED_BEFORE -> {}
            case REQUEST_CUT -> upstream.wire().send(request, 1 + random.nextInt(request.length - 1));
            case NOT_AWAITED -> upstream.wire().send(request, request.length);
            case ANSWER_LOST -> upstream.wire().exchange(request);
            case ANSWER_CUT -> {
                var answer = upstream.wire().exchange(request).copy();
                answer(phone, Arrays.copyOf(answer, 1 + random.nextInt(answer.length - 1)));
            }
            default -> {
                delivers(fault, request, phone, upstream, random);
                return true;
            }
        }
        return false;
    }

    private void delivers(Fault fault, byte[] request, Socket phone, Upstream upstream, Random random)
            throws IOException {
        if (fault == Fault.REQUEST_LATE) {
            sleep(random.nextInt(LONGEST_DELAY));
        }
        if (fault == Fault.TWICE_AT_ONCE) {
            answer(phone, twice(request, upstream, random.nextBoolean()));
            return;
        }
        if (fault == Fault.TWICE_LATER) {
            copies.schedule(() -> copy(request), random.nextInt(LATEST_COPY), TimeUnit.MILLISECONDS);
        }
        var answer = upstream.wire().exchange(request).copy();
        if (fault == Fault.ANSWER_LATE) {
            sleep(random.nextInt(LONGEST_DELAY));
        }
        answer(phone, answer);
    }

    /** The phone gets either answer. */
    private byte[] twice(byte[] request, Upstream upstream, boolean second) throws IOException {
        try (var other = new Wire(server, PATIENCE)) {
            upstream.wire().send(request, request.length);
            other.send(request, request.length);
            var first = upstream.wire().receive().copy();
            return second ? other.receive().copy() : first;
        }
    }

    private void copy(byte[] request) {
        try (var other = new Wire(server, PATIENCE)) {
            storm.count("late copies answered " + other.exchange(request).status());
        } catch (IOException e) {
            storm.count("late copies unanswered: " + e.getClass().getSimpleName());
        }
    }

    private static void answer(Socket phone, byte[] answer) throws IOException {
        phone.getOutputStream().write(answer);
    }

    private static void sleep(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cuts every connection; copies still to come are dropped. */
    @Override
    public void close() throws IOException {
        door.close();
        copies.shutdownNow();
        for (var phone : open) {
            phone.close();
        }
        connections.shutdownNow();
    }
}
