/** The branch itself: its name, its groups and the numbers it has agreed on. */
package org.sanbuzou.branch;
