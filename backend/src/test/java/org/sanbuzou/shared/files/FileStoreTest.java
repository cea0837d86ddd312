package org.sanbuzou.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same promises of both stores. */
class FileStoreTest {
    private static final FileKey KEY = new FileKey(UUID.randomUUID(), "service-photos", "a.jpg");

    @TempDir
    static Path folder;

    private static TestBucket bucket;

    enum Kind {
        FOLDER,
        BUCKET
    }

    @BeforeAll
    static void startServer() throws Exception {
        bucket = TestBucket.start("photos");
    }

    @AfterAll
    static void stopServer() throws Exception {
        bucket.stop();
    }

    private static FileStore open(Kind kind) {
        var store = kind == Kind.FOLDER
                ? new FolderStore(folder.resolve("files"))
                : new BucketStore("photos", settings(TestBucket.SECRET_KEY));
        store.open();
        return store;
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasPutLast(Kind kind) {
        try (var store = open(kind)) {
            assertThat(store.get(KEY)).isEmpty();
            store.put(KEY, new byte[] {1, 2, 3});
            store.put(KEY, new byte[] {4});
            assertThat(store.get(KEY)).contains(new byte[] {4});
            store.delete(KEY);
            store.delete(KEY);
            assertThat(store.get(KEY)).isEmpty();
        }
    }

    @Test
    void leavesNothingUnfinishedInTheFolder() throws IOException {
        try (var store = open(Kind.FOLDER)) {
            store.put(KEY, new byte[100_000]);
            try (var files =
                    Files.list(folder.resolve("files").resolve(KEY.path()).getParent())) {
                assertThat(files).hasSize(1);
            }
            store.delete(KEY);
        }
    }

    @Test
    void saysAtTheStartThatAStoreCannotBeUsed() throws IOException {
        var file = Files.createFile(folder.resolve("occupied"));
        try (var store = new FolderStore(file)) {
            assertThatThrownBy(store::open).hasMessageContaining("不能使用");
        }
        try (var store = new BucketStore("photos", settings("wrong"))) {
            assertThatThrownBy(store::open).hasMessageContaining("打不开");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.jpg", "a/b.jpg", "a", "A.jpg", "", ".jpg"})
    void hasNoKeyThatLeadsOut(String name) {
        assertThatThrownBy(() -> new FileKey(UUID.randomUUID(), "photos", name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FileSettings.Bucket settings(String secretKey) {
        return new FileSettings.Bucket() {
            @Override
            public Optional<String> bucket() {
                return Optional.of("photos");
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(bucket.endpoint());
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(TestBucket.ACCESS_KEY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secretKey);
            }
        };
    }
}
