/** Figures across features, for reading only; used by none. */
package org.sanbuzou.overview;
