/** Files of a group: told by their bytes, bounded, and only ever handed out to be saved. */
package org.sanbuzou.taskgroup.file;
