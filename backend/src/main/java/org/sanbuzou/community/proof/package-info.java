/** Optional proofs of a service: what is switched on and agreed to, how each is checked, and what is deleted when. */
package org.sanbuzou.community.proof;
