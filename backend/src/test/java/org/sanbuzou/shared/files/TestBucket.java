package org.sanbuzou.shared.files;

import java.net.URI;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;

/** An S3 server in this process with one bucket. It checks the signature of every request. */
final class TestBucket {
    static final String ACCESS_KEY = "test-access";
    static final String SECRET_KEY = "test-secret";

    private final BlobStoreContext context;
    private final S3Proxy server;

    private TestBucket(BlobStoreContext context, S3Proxy server) {
        this.context = context;
        this.server = server;
    }

    static TestBucket start(String bucket) throws Exception {
        var context = ContextBuilder.newBuilder(new TransientApiMetadata()).build(BlobStoreContext.class);
        context.getBlobStore().createContainerInLocation(null, bucket);
        var server = S3Proxy.builder()
                .blobStore(context.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
                .build();
        server.start();
        return new TestBucket(context, server);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    void stop() throws Exception {
        server.stop();
        context.close();
    }
}
