package org.sanbuzou.launch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the database is and how to log in. The URL carries every driver setting that the application counts on. */
public record DatabaseAddress(String url, String user, String password) {
    private static final Map<String, String> DRIVER_SETTINGS = driverSettings();

    // The password must not reach a log by way of the record's own text.
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "") + " (" + user + ")";
    }

    /** An address given from outside: settings that it states itself are kept, missing ones are added. */
    static DatabaseAddress outside(String url, String user, String password) {
        var mysql = url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:");
        if (!mysql.startsWith("jdbc:mysql:")) {
            throw new LaunchFailure(
                    "SANBUZOU_DB_URL 应当形如 jdbc:mysql://主机:3306/库名，现在是：" + url.replaceFirst("\\?.*", ""));
        }
        return new DatabaseAddress(withSettings(mysql), user, password);
    }

    static DatabaseAddress embedded(int port, String database, String user, String password) {
        // The connection never leaves this machine, so encrypting it would only cost time.
        var url = "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED".formatted(port, database);
        return new DatabaseAddress(withSettings(url), user, password);
    }

    private static String withSettings(String url) {
        var given = url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
        var names = Arrays.stream(given.split("&"))
                .map(pair -> pair.replaceFirst("=.*", ""))
                .collect(Collectors.toSet());
        var added = DRIVER_SETTINGS.entrySet().stream()
                .filter(setting -> !names.contains(setting.getKey()))
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("&"));
        return added.isEmpty() ? url : url + (given.isEmpty() ? (url.endsWith("?") ? "" : "?") : "&") + added;
    }

    private static Map<String, String> driverSettings() {
        var settings = new LinkedHashMap<String, String>();
        // Moments are UTC on both sides of the wire, whatever the zone of server or host is.
        settings.put("connectionTimeZone", "UTC");
        settings.put("forceConnectionTimeZoneToSession", "true");
        // Known to MySQL and MariaDB alike; the driver's own choice is known to MySQL only.
        settings.put("characterEncoding", "UTF-8");
        settings.put("connectionCollation", "utf8mb4_unicode_520_ci");
        settings.put("rewriteBatchedStatements", "true");
        settings.put("useServerPrepStmts", "true");
        settings.put("cachePrepStmts", "true");
        settings.put("prepStmtCacheSize", "256");
        settings.put("prepStmtCacheSqlLimit", "8192");
        settings.put("useLocalSessionState", "true");
        settings.put("cacheServerConfiguration", "true");
        settings.put("connectTimeout", "10000");
        settings.put("tcpKeepAlive", "true");
        return settings;
    }
}
