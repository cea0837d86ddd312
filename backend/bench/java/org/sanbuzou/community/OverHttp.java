package org.sanbuzou.community;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Product;
import org.sanbuzou.product.Wire;

/** The product: session, permission, validation, audit and exactly-once, all as delivered. */
record OverHttp(String name, Product product, PeopledBranch branch) implements Side {
    private static final int PEOPLE_PER_CONNECTION = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public Connection connect(int number) throws IOException {
        var mine = IntStream.range(0, PEOPLE_PER_CONNECTION)
                .mapToObj(i -> branch.people().get(number * PEOPLE_PER_CONNECTION + i))
                .map(person -> new RecordBytes(branch, person))
                .toList();
        return new Open(new Wire(product.port(), PATIENCE), mine, new Random());
    }

    static int people(int connections) {
        return connections * PEOPLE_PER_CONNECTION;
    }

    @Override
    public Optional<ProcessHandle> server() {
        return Optional.of(product.serverProcess());
    }

    private record Open(Wire wire, List<RecordBytes> requests, Random random) implements Connection {
        @Override
        public void record() throws IOException {
            var request = requests.get(random.nextInt(requests.size()));
            var answer = wire.exchange(request.next(random));
            if (answer.status() != 201) {
                throw new IOException("answered " + answer.status() + ": " + answer.body());
            }
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
