/** Which days are worked: State Council notices as data. A year without its notice is unknown, never ordinary. */
package org.sanbuzou.calendar;
