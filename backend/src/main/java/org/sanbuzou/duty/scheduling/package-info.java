/** Exact, deterministic duty rosters: pure functions from days, seats and availability to a plan with its proof. */
package org.sanbuzou.duty.scheduling;
