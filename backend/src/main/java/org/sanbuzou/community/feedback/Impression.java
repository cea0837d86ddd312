package org.sanbuzou.community.feedback;

/** How a community found the services of a period as a whole, never those of one member. */
enum Impression {
    SATISFIED,
    ACCEPTABLE,
    DISSATISFIED
}
