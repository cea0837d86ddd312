package org.sanbuzou.shared.files;

import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of an S3-compatible store. */
class BucketStore implements FileStore {
    private final String bucket;
    private final S3Client client;

    BucketStore(String bucket, FileSettings.Bucket settings) {
        this.bucket = bucket;
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                // Stores other than Amazon's have neither names of buckets in their host names nor its newer checksums.
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        key(settings.accessKey(), "ACCESS_KEY"), key(settings.secretKey(), "SECRET_KEY"))));
        settings.endpoint().ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    private static String key(Optional<String> given, String name) {
        return given.orElseThrow(
                () -> new IllegalStateException("文件存放在 S3 时还要设置 SANBUZOU_FILES_S3_" + name + "，请补上后再启动。"));
    }

    @Override
    public void open() {
        try {
            client.headBucket(request -> request.bucket(bucket));
        } catch (SdkException e) {
            throw new IllegalStateException("S3 存储桶 " + bucket + " 打不开，请检查地址、密钥和桶名。", e);
        }
    }

    @Override
    public void put(FileKey key, byte[] content) {
        client.putObject(request -> request.bucket(bucket).key(key.path()), RequestBody.fromBytes(content));
    }

    @Override
    public Optional<byte[]> get(FileKey key) {
        try {
            return Optional.of(
                    client.getObjectAsBytes(request -> request.bucket(bucket).key(key.path()))
                            .asByteArray());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(FileKey key) {
        client.deleteObject(request -> request.bucket(bucket).key(key.path()));
    }

    @Override
    public void close() {
        client.close();
    }
}
