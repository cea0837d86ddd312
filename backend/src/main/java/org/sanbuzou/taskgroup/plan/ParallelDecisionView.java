package org.sanbuzou.taskgroup.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record ParallelDecisionView(
        UUID id,
        String reason,
        String evidence,
        List<DroppedEdge> dropped,
        int daysBefore,
        int daysAfter,
        int savedDays,
        LocalDate finishBefore,
        LocalDate finishAfter,
        Instant decidedAt,
        String decidedByName,
        Instant withdrawnAt,
        String withdrawnByName,
        String withdrawalReason,
        int version) {}
