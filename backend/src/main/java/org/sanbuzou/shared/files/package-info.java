/** Where files are kept: a folder of this machine, or an S3-compatible store that all nodes share. */
package org.sanbuzou.shared.files;
