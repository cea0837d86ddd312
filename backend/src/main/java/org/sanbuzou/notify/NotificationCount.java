package org.sanbuzou.notify;

record NotificationCount(int unread) {}
