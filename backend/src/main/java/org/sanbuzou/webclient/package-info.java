/** Serves the built web client, and the headers that tell browsers how strictly to treat what this server answers. */
package org.sanbuzou.webclient;
