package org.sanbuzou.taskgroup.network;

import java.util.List;

/**
 * Soft dependencies to drop together.
 *
 * @param savedDays workdays by which the whole gets shorter than planned
 */
public record Advice(List<NetworkDependency> drop, int savedDays) {
    public Advice {
        drop = List.copyOf(drop);
    }
}
