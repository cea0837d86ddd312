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
 * <p>With pinned duties and past days: a day is open when it is not before {@link RosterProblem#firstOpenDay()}. With
 * <ul>
 *   <li>P(t) the members pinned on day t, gᵢ the number of days (past or open) on which i is pinned,
 *   <li>F(t) the members available on t and not pinned on t if t is open, nobody if t is past,
 *   <li>c(t) = min(max(0, seats − |P(t)|), |F(t)|),
 *   <li>hᵢ the number of days t with i in F(t),
 * </ul>
 * every plan that keeps the pins, adds c(t) members of F(t) on each day t and nobody else costs at least
 *
 * <pre>
 * Σᵢ min { fᵢ(d) − πᵢ·d : d = gᵢ … gᵢ + hᵢ }
 *   + Σₜ (sum of the prices of all of P(t))  +  Σₜ (sum of the c(t) smallest prices in F(t)).
 * </pre>
 *
 * wᵢ, the divisor of PROPORTIONAL, stays the number of all days on which i is available, past and pinned ones
 * included. The check is as above with: (1) everybody of P(t) has a seat on t and exactly c(t) of F(t) have; (2) dᵢ counts
 * the pinned duties. Without pins and past days this is the bound above. A day has max(0, seats − |P(t)| − c(t)) uncovered
 * seats; seat numbers run from 1 to the larger of seats and |P(t)|, none twice on a day.
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
