/** What members are told: their inbox, reminders of duties, and calendars they can subscribe to. */
package org.sanbuzou.notify;
