package org.sanbuzou.notify;

/** What a notification is about; the client has the words and the way to it. */
enum NotificationKind {
    ROSTER_PUBLISHED,
    DUTY_GAINED,
    DUTY_LOST,
    DUTY_WEEK_AHEAD,
    DUTY_TOMORROW,
    DUTY_TODAY,
    SWAP_ASKED,
    SWAP_ANSWERED,
    SWAP_TO_APPROVE,
    ROSTER_TOUCHED,
    SPOT_CHECK_DRAWN,
    NEED_CHANGED,
    ACTIVITY_MOVED_UP,
    ACTIVITY_CHANGED,
    ACTIVITY_CANCELLED,
    ACTIVITY_TOMORROW,
    RECORD_TO_CORRECT,
    RECORD_UNCONFIRMED,
    TASK_ASSIGNED,
    TASKS_READY,
    TASKS_MOVED,
    FOLLOW_UPS_GIVEN
}
