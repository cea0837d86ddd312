package org.sanbuzou.activity;

import java.util.List;
import java.util.UUID;

/**
 * An activity will not take place, or not go on.
 *
 * @param memberIds those who were signed up or waiting for a shift that had not begun, each once
 */
public record ActivityCancelled(UUID activityId, String name, String reason, List<UUID> memberIds) {}
