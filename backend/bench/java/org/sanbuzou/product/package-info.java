/** The packaged product as an operator runs it, for what can only be seen from outside: faults and speed. */
package org.sanbuzou.product;
