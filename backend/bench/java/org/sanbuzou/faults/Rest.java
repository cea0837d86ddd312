package org.sanbuzou.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Wire;

/** Sends, without any fault in between, what the phones still hold. */
final class Rest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PeopledBranch branch;
    private final int port;
    private final Set<UUID> thereAlready;
    private final List<String> objections = new ArrayList<>();
    private int made;
    private int found;

    /** @param thereAlready what must be found by its id and not made again */
    Rest(PeopledBranch branch, int port, Set<UUID> thereAlready) {
        this.branch = branch;
        this.port = port;
        this.thereAlready = thereAlready;
    }

    void send(List<Journal> journals) throws IOException {
        for (int number = 0; number < journals.size(); number++) {
            try (var wire = new Wire(port, PATIENCE)) {
                for (var id : journals.get(number).unsent()) {
                    send(wire, journals.get(number), branch.people().get(number), id);
                }
            }
        }
    }

    private void send(Wire wire, Journal journal, PeopledBranch.Person owner, UUID id) throws IOException {
        var answer = wire.exchange(Phone.request(branch, owner, id, journal.body(id)));
        int expected = thereAlready.contains(id) ? 200 : 201;
        if (answer.status() != expected) {
            objections.add(id + " answered " + answer.status() + " instead of " + expected + ": " + answer.body());
        } else {
            journal.receipt(id, expected);
            made += expected == 201 ? 1 : 0;
            found += expected == 200 ? 1 : 0;
        }
    }

    int made() {
        return made;
    }

    int found() {
        return found;
    }

    List<String> objections() {
        return objections;
    }
}
