/** Photos of receipts that members may add to a service record: sent in parts, kept without anything but the picture. */
package org.sanbuzou.community.photo;
