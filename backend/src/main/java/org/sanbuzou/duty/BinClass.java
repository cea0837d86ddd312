package org.sanbuzou.duty;

/** The four classes of household waste: 厨余, 可回收, 有害, 其他. */
enum BinClass {
    KITCHEN,
    RECYCLABLE,
    HAZARDOUS,
    OTHER
}
