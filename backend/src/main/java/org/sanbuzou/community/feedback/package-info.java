/** What communities say about the services of members: by a one-time link without an account, or on a slip of paper. */
package org.sanbuzou.community.feedback;
