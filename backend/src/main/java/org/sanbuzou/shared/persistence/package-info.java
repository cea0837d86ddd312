/** Rows that belong to a branch: isolation, versions and keyset pages in one place. */
package org.sanbuzou.shared.persistence;
