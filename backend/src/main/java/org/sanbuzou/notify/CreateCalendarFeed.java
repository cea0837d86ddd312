package org.sanbuzou.notify;

import jakarta.validation.constraints.NotNull;

record CreateCalendarFeed(@NotNull FeedScope scope) {}
