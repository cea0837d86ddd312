package org.sanbuzou.calendar;

/** The holiday notice of a year was entered or changed; fired inside the transaction that does it. */
public record NoticeChanged(int year) {}
