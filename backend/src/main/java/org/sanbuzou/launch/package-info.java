/** Starts the application and, unless an outside database is named, the MariaDB server that is packed with it. */
package org.sanbuzou.launch;
