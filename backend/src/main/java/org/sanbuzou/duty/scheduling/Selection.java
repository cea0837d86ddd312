package org.sanbuzou.duty.scheduling;

/** Hoare's quickselect in Wirth's form, without chance: equal inputs take equal steps. */
final class Selection {
    private Selection() {}

    /** The value at position {@code rank} if the first {@code length} values were sorted; reorders them. */
    static long smallest(long[] values, int length, int rank) {
        int low = 0;
        int high = length - 1;
        while (low < high) {
            long pivot = values[rank];
            int left = low;
            int right = high;
            while (left <= right) {
                if (values[left] < pivot) {
                    left++;
                } else if (values[right] > pivot) {
                    right--;
                } else {
                    long value = values[left];
                    values[left++] = values[right];
                    values[right--] = value;
                }
            }
            low = right < rank ? left : low;
            high = rank < left ? right : high;
        }
        return values[rank];
    }
}
