package org.sanbuzou.community.review;

record BulkConfirmation(int confirmed, long minutes) {}
