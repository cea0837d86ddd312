package org.sanbuzou.taskgroup.network;

/**
 * How long a network takes, in workdays, without asking what could be saved.
 *
 * @param serial one task after the other
 * @param planned with all dependencies
 * @param hardOnly with the hard dependencies only
 */
public record NetworkDays(int serial, int planned, int hardOnly) {
    public static NetworkDays of(Network network) {
        var dependencies = network.dependencies();
        var none = new boolean[dependencies.size()];
        var soft = new boolean[dependencies.size()];
        for (int i = 0; i < soft.length; i++) {
            soft[i] = dependencies.get(i).kind() == DependencyKind.SOFT;
        }
        return new NetworkDays(
                network.tasks().stream().mapToInt(NetworkTask::durationDays).sum(),
                LongestPaths.fromBeginning(network, none).days(),
                LongestPaths.fromBeginning(network, soft).days());
    }
}
