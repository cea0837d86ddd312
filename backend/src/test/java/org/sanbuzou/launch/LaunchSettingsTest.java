package org.sanbuzou.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchSettingsTest {
    @TempDir
    Path folder;

    @Test
    void keepsDataInTheCheckoutFromWhereverInsideItIsStarted() throws Exception {
        Files.createDirectories(folder.resolve("backend/target"));
        Files.createFile(folder.resolve("backend/pom.xml"));

        for (var start : new String[] {"", "backend", "backend/target"}) {
            assertThat(LaunchSettings.of(Map.of(), folder.resolve(start)).dataDir())
                    .isEqualTo(folder.resolve(".sanbuzou"));
        }
    }

    @Test
    void keepsDataWhereItIsStartedOutsideACheckout() {
        var settings = LaunchSettings.of(Map.of(), folder);

        assertThat(settings.dataDir()).isEqualTo(folder.resolve(".sanbuzou"));
        assertThat(settings.binaries()).isEqualTo(settings.dataDir());
        assertThat(settings.outside()).isEmpty();
    }

    @Test
    void obeysTheEnvironment() {
        var settings = LaunchSettings.of(
                Map.of("SANBUZOU_DATA_DIR", folder + "/a/../b", "SANBUZOU_DB_BINARIES", folder + "/c"), folder);

        assertThat(settings.dataDir()).isEqualTo(folder.resolve("b"));
        assertThat(settings.binaries()).isEqualTo(folder.resolve("c"));
    }

    @Test
    void addsMissingDriverSettingsToAnOutsideAddressAndKeepsGivenOnes() {
        var address = outside("jdbc:mysql://db:3306/zhibu?useServerPrepStmts=false&sslMode=REQUIRED");

        assertThat(address.url())
                .startsWith("jdbc:mysql://db:3306/zhibu?useServerPrepStmts=false&sslMode=REQUIRED&")
                .contains("&rewriteBatchedStatements=true", "&connectionTimeZone=UTC")
                .containsOnlyOnce("useServerPrepStmts")
                .containsOnlyOnce("?");
        assertThat(outside("jdbc:mysql://db/zhibu").url()).startsWith("jdbc:mysql://db/zhibu?connectionTimeZone=UTC&");
    }

    @Test
    void takesTheAddressOfAMariaDbDriver() {
        assertThat(outside("jdbc:mariadb://db/zhibu").url()).startsWith("jdbc:mysql://db/zhibu?");
    }

    @Test
    void refusesAnAddressOfAnotherDatabaseWithoutRepeatingItsSecrets() {
        assertThatThrownBy(() -> outside("jdbc:postgresql://db/zhibu?password=geheim"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("jdbc:mysql://")
                .hasMessageNotContaining("geheim");
    }

    private static DatabaseAddress outside(String url) {
        return LaunchSettings.of(Map.of("SANBUZOU_DB_URL", url), Path.of(""))
                .outside()
                .orElseThrow();
    }
}
