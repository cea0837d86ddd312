package org.sanbuzou.taskgroup.survey.backcheck;

/** How the finished units are parted before the draw. */
enum Stratification {
    /** One stratum, {@code ALL}. */
    NONE,
    /** A stratum for each village, named by its id. */
    VILLAGE,
    /** A stratum for each pair that is responsible, named by its id; {@code NO_PAIR} where nobody is. */
    PAIR
}
