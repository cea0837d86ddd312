/** Task groups: what is to be done in which order, how far it is, and what could be done at the same time. */
package org.sanbuzou.taskgroup;
