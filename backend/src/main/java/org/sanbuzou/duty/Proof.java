package org.sanbuzou.duty;

import java.util.List;
import java.util.stream.IntStream;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.duty.scheduling.RosterSolution;

/**
 * The certificate as others get it: what a duty of each member is priced at. {@link Certificate} says how to check a roster with
 * it.
 */
record Proof(List<Price> prices) {
    record Price(String memberId, String price) {}

    static Proof of(RosterProblem problem, RosterSolution solution) {
        var prices = solution.certificate().prices();
        return new Proof(IntStream.range(0, prices.size())
                .mapToObj(i ->
                        new Price(problem.members().get(i).id(), prices.get(i).toString()))
                .toList());
    }
}
