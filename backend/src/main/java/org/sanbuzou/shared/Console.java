package org.sanbuzou.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Speaks to the person who starts the application. Goes to the error stream, so that JSON logs on the standard stream
 * stay clean.
 */
public final class Console {
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset());

    private Console() {}

    public static void say(String sentence) {
        OUT.println("[三步走] " + sentence);
    }

    // Java 17 prints question marks for Chinese under the POSIX locale of servers and containers.
    private static Charset charset() {
        return System.getProperty("os.name").startsWith("Windows") ? Charset.defaultCharset() : StandardCharsets.UTF_8;
    }
}
