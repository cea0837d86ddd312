package org.sanbuzou.community.need;

/** 岗位, 需求, 微心愿. A wish is fulfilled by one person. */
public enum NeedKind {
    POSITION,
    DEMAND,
    WISH
}
