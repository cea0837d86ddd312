/** What officers do with many records and registrations at once: confirm, count, and see whom they have not reached. */
package org.sanbuzou.community.review;
