package org.sanbuzou.branch;

import java.util.UUID;

/** The branch set a parameter. */
record RuleAgreed(UUID branchId) {}
