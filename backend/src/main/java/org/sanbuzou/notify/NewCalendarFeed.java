package org.sanbuzou.notify;

import java.util.UUID;

/** @param path with the secret, of which no copy is kept */
record NewCalendarFeed(UUID id, FeedScope scope, String path) {}
