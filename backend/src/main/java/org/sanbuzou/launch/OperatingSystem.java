package org.sanbuzou.launch;

import java.util.Locale;

/** What differs between the systems that the packed database server runs on. */
enum OperatingSystem {
    LINUX("linux", "bin/mariadbd", "share"),
    MAC("osx", "bin/mariadbd", "share/mysql"),
    WINDOWS("winx64", "bin/mysqld.exe", "share");

    private final String folder;
    private final String server;
    private final String share;

    OperatingSystem(String folder, String server, String share) {
        this.folder = folder;
        this.server = server;
        this.share = share;
    }

    static OperatingSystem current() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        if (name.startsWith("mac")) {
            return MAC;
        }
        if (name.startsWith("linux")) {
            return LINUX;
        }
        throw new LaunchFailure("自带数据库不支持操作系统 " + System.getProperty("os.name") + "。" + LaunchSettings.OUTSIDE_ADVICE);
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && !isWindows();
    }

    String folder() {
        return folder;
    }

    /** The server program, relative to the folder of the binaries. */
    String server() {
        return server;
    }

    String share() {
        return share;
    }
}
