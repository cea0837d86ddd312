package org.sanbuzou.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mariadbd: error while loading shared libraries: libaio.so.1: cannot open|缺少程序库 libaio.so.1",
                "[ERROR] InnoDB: Error number 28 means 'No space left on device'|磁盘已满",
                "[ERROR] Can't create test file (Errcode: 13 \"Permission denied\")|没有权限",
                "[ERROR] something new|[ERROR] something new",
            })
    void tellsFromTheLogWhatToDo(String line, String sentence) throws Exception {
        var log = Files.writeString(folder.resolve("database.log"), "starting\n" + line + "\n");

        assertThat(StartFailure.from(log, "数据库没有启动成功")).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "error=2, No such file or directory|glibc",
                "error=13, Permission denied|noexec",
                "error=8, Exec format|处理器"
            })
    void tellsWhyTheProgramCannotRunHere(String cause, String sentence) {
        assertThat(StartFailure.reason(new IOException("Cannot run program \"mariadbd\": " + cause)))
                .contains(sentence);
    }

    @Test
    void namesATakenPort() {
        assertThat(StartFailure.explain(new IllegalStateException(new BindException("Address already in use"))))
                .contains("SANBUZOU_PORT");
    }

    @Test
    void tellsWhatBecomesOfADatabaseThatIsHalfUpgraded() {
        var half = new FlywayValidateException(
                new ErrorDetails(CoreErrorCode.FAILED_VERSIONED_MIGRATION, "version 0054"), "version 0054");
        assertThat(StartFailure.explain(new IllegalStateException(half))).contains("备份", "version 0054");
    }

    @Test
    void saysWhenTheDiskIsTooSmall() {
        assertThatThrownBy(() -> Folders.requireSpace(folder, Long.MAX_VALUE))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("磁盘空间不足");
    }
}
