package org.sanbuzou.duty.scheduling;

/** Hoare's quickselect, with the middle element as pivot so that equal inputs take equal steps. */
final class Selection {
    private Selection() {}

    /** The value at position {@code rank} if the first {@code length} values were sorted; reorders them. */
    static long smallest(long[] values, int length, int rank) {
        int low = 0;
        int high = length - 1;
        while (low < high) {
            long pivot = values[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long value = values[left];
                    values[left++] = values[right];
                    values[right--] = value;
                }
            }
            if (rank <= right) {
                high = right;
            } else if (rank >= left) {
                low = left;
            } else {
                return pivot;
            }
        }
        return values[rank];
    }
}
