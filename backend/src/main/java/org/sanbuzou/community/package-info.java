/** 双报到: communities, the members registered with them, and the services that members chose to record. */
package org.sanbuzou.community;
