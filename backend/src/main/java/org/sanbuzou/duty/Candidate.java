package org.sanbuzou.duty;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Availability;

/** A member who can be put on duty, when, and on which weekdays rather not. */
record Candidate(UUID memberId, String name, Availability availability, Set<DayOfWeek> dislikedWeekdays) {}
