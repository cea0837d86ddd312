/** Who did what: one row for every change a person or token made, written in the transaction of the change. */
package org.sanbuzou.audit;
