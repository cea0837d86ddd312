package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;

/**
 * A covered seat of a plan made before. It may belong to a day or a member that a later {@link RosterProblem} no longer has.
 *
 * @param memberId as in {@link RosterMember#id()}
 */
public record EarlierDuty(LocalDate date, int seat, String memberId) {}
