/** The kernel: what every feature needs and no feature owns. It knows no feature. */
package org.sanbuzou.shared;
