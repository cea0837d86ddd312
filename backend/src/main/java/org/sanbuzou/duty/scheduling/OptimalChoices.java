package org.sanbuzou.duty.scheduling;

/**
 * All optimal plans of a problem at once. By complementary slackness a plan is optimal exactly when on every day the
 * members cheapest by price are on duty and every load is a best one at the member's price: so on each day some members are
 * required, some are excluded, and among those at the price where the places end the choice is free.
 *
 * <p>Source: Ahuja, Magnanti and Orlin, Network Flows (1993), section 9.4.
 */
final class OptimalChoices {
    /** By day, one bit a member: on duty in every optimal plan, pinned ones included; nobody on a past day. */
    final long[][] required;
    /** By day, one bit a member: on duty in some optimal plans perhaps. */
    final long[][] optional;
    /** By day: how many of the optional members are on duty. */
    final int[] places;
    /** By member: between how many and how many optional duties. */
    final int[] fewest;

    final int[] most;

    private final RosterBoard board;
    private final long[] keys;

    /** The board has to be optimal and the prices the proof of it. */
    OptimalChoices(RosterBoard board, long[] priceNumerators, long[] priceDivisors) {
        this.board = board;
        required = new long[board.days][board.words];
        optional = new long[board.days][board.words];
        places = new int[board.days];
        fewest = new int[board.members];
        most = new int[board.members];
        keys = new long[board.members];
        for (int i = 0; i < board.members; i++) {
            int member = i;
            keys[member] = DutyCosts.key(priceNumerators[member], priceDivisors[member]);
            limitLoad(member, priceNumerators[member], priceDivisors[member]);
            board.pinned[member].stream()
                    .filter(day -> day >= board.firstOpenDay)
                    .forEach(day -> required[day][member >> 6] |= 1L << member);
        }
        for (int day = 0; day < board.days; day++) {
            choose(day);
        }
    }

    private void limitLoad(int member, long priceNumerator, long priceDivisor) {
        int pinned = board.fewestDuties[member];
        int duties = board.costs.bestLoad(member, priceNumerator, priceDivisor, pinned, board.mostDuties[member]);
        boolean oneFewerIsAsGood = duties > pinned && board.costs.keyOfTheLast(member, duties) == keys[member];
        most[member] = duties - pinned;
        fewest[member] = most[member] - (oneFewerIsAsGood ? 1 : 0);
    }

    private void choose(int day) {
        long dearest = Long.MIN_VALUE;
        for (int member = 0; member < board.members; member++) {
            dearest = board.isTaken(member, day) ? Math.max(dearest, keys[member]) : dearest;
        }
        places[day] = RosterBoard.count(board.taken[day]);
        for (int member = 0; member < board.members; member++) {
            boolean candidate = board.isTaken(member, day) || board.isOpen(member, day);
            if (candidate && keys[member] < dearest) {
                required[day][member >> 6] |= 1L << member;
                places[day]--;
                most[member]--;
                fewest[member] = Math.max(0, fewest[member] - 1);
            } else if (candidate && keys[member] == dearest) {
                optional[day][member >> 6] |= 1L << member;
            }
        }
    }
}
