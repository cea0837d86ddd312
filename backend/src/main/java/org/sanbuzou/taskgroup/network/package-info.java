/** How long a procedure takes, what decides that, and which soft dependencies to drop: pure critical path method. */
package org.sanbuzou.taskgroup.network;
