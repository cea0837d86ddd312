/** Tables as people keep them: workbooks read within bounds, and what is meant by what stands in a cell. */
package org.sanbuzou.shared.tables;
