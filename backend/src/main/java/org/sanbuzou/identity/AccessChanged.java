package org.sanbuzou.identity;

import java.util.UUID;

/** Somebody may enter otherwise than before, or no more. Fired inside the transaction. */
record AccessChanged(UUID branchId) {}
