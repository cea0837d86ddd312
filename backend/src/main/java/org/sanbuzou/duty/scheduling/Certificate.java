package org.sanbuzou.duty.scheduling;

import java.util.List;

/**
 * A proof of optimality that needs no trust in the solver: one price πᵢ of a duty for each member.
 *
 * <p>For <em>any</em> prices and any plan that covers c(t) = min(seats, members available on t) seats on each day t,
 * the plan costs at least
 *
 * <pre>Σᵢ min { fᵢ(d) − πᵢ·d : d = 0 … wᵢ }  +  Σₜ (sum of the c(t) smallest prices among the members available on t)</pre>
 *
 * where wᵢ is the number of days on which i is available and fᵢ(d) is d², d²/wᵢ or (pᵢ+d)² by {@link Policy} (for
 * wᵢ = 0 the first term is fᵢ(0), which is 0 with PROPORTIONAL). To check a roster: (1) count that every seat taken is
 * taken by an available member, once a day, c(t) seats on each day; (2) add up Σ fᵢ(dᵢ); (3) evaluate the bound above.
 * If (2) equals (3), no roster is better. The minimum over d is at the largest d whose marginal cost fᵢ(d) − fᵢ(d−1)
 * is at most πᵢ, so with the members sorted by price once, checking takes time linear in the size of the availability.
 *
 * <p>Source: Lagrangian (linear programming) duality for separable convex flows, Ahuja, Magnanti and Orlin, Network
 * Flows (1993), chapters 9 and 14. Integral marginals make the gap exactly zero.
 *
 * @param prices one for each of {@link RosterProblem#members()}, in that order
 */
public record Certificate(List<Fraction> prices) {
    public Certificate {
        prices = List.copyOf(prices);
    }
}
