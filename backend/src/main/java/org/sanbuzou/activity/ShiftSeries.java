package org.sanbuzou.activity;

import java.time.Instant;

/**
 * What a series makes.
 *
 * @param created how many are new
 * @param existing how many were there already, with the same time and place, and are left alone
 */
record ShiftSeries(int created, int existing, Instant firstStart, Instant lastEnd) {}
