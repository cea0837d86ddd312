/** What decides a draw of service records, in words everybody can hash. */
package org.sanbuzou.community.spotcheck.sampling;
