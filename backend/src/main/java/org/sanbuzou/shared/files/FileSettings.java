package org.sanbuzou.shared.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files go; with a bucket they go to an S3-compatible store, without one into the folder. */
@ConfigMapping(prefix = "sanbuzou.files")
interface FileSettings {
    Path folder();

    Bucket s3();

    /** A bucket that exists already, and the keys to it. */
    interface Bucket {
        Optional<String> bucket();

        /** Absent for the store of the cloud that invented the protocol. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
