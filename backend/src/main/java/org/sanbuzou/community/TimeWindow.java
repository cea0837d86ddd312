package org.sanbuzou.community;

import java.time.Instant;

/** From {@code from}, included, to {@code to}, excluded. */
public record TimeWindow(Instant from, Instant to) {}
