package org.sanbuzou.shared.files;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The place of a file: the branch it belongs to, what it is, and a name. A key is built from ids and fixed words only, so that
 * no input can lead out of the store.
 *
 * @param kind lower-case words joined by hyphens
 * @param name lower-case letters, digits, hyphens and one extension
 */
public record FileKey(UUID branchId, String kind, String name) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}\\.[a-z]{1,5}");

    public FileKey {
        if (!KIND.matcher(kind).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(kind + "/" + name);
        }
    }

    /** Parts joined by slashes, the branch first. */
    public String path() {
        return branchId + "/" + kind + "/" + name;
    }
}
