/** Makes photos fit to be kept: small, upright and without anything but the picture. Pure functions. */
package org.sanbuzou.shared.imaging;
