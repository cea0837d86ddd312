package org.sanbuzou.activity;

/** What kind of volunteer work an activity is. */
public enum ActivityKind {
    /** 周末大扫除. */
    CLEAN_UP,
    /** 桶前值守. */
    BIN_DUTY,
    /** 包街督导. */
    STREET_PATROL,
    /** 下沉支援. */
    DEPLOYMENT,
    /** 群众服务保障: many shifts in which large numbers of people are served. */
    MASS_SERVICE,
    OTHER
}
