/** Phones that record services while the network, the server and the database fail; their journals are the judge. */
package org.sanbuzou.faults;
