/** What communities ask for: positions, demands and small wishes, and the members who choose to take them on. */
package org.sanbuzou.community.need;
