/** Who works in a group, in which role, and from when until when. */
package org.sanbuzou.taskgroup.people;
