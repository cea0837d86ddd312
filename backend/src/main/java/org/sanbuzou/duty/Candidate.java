package org.sanbuzou.duty;

import java.util.UUID;
import org.sanbuzou.duty.scheduling.Availability;

/** A member who can be put on duty, and when. */
record Candidate(UUID memberId, String name, Availability availability) {}
