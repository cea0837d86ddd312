package org.sanbuzou.taskgroup.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.files.FileKey;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.taskgroup.TaskGroup;

/** A file of a group; its bytes lie in the file store. */
@Entity
class GroupFile extends BranchOwned {
    private static final String FILES = "group-files";
    private static final int HASH_IN_KEY = 16;

    private UUID taskGroupId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int bytes;

    /** Of what was sent; what is kept of a picture is made anew. */
    private String sentSha256;

    private LocalDate addedOn;
    private String addedBy;
    private UUID addedByMemberId;

    protected GroupFile() {}

    GroupFile(TaskGroup group, UUID id, SentFile sent, CurrentUser by, LocalDate today) {
        super(group.branchId(), id);
        taskGroupId = group.id();
        name = sent.name();
        type = sent.type();
        bytes = sent.kept().length;
        sentSha256 = sent.sha256();
        addedOn = today;
        addedBy = by.displayName();
        addedByMemberId = by.memberId();
    }

    void requireSame(UUID groupId, String sha256) {
        if (!taskGroupId.equals(groupId) || !sentSha256.equals(sha256)) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一个文件，请换一个新的编号再上传。");
        }
    }

    /** With a part of the hash, so that another file sent under the same id never replaces this one. */
    FileKey key() {
        return key(branchId(), id(), sentSha256, name);
    }

    static FileKey key(UUID branchId, UUID id, String sha256, String name) {
        return new FileKey(branchId, FILES, id + "-" + sha256.substring(0, HASH_IN_KEY) + "." + FileType.ending(name));
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    int bytes() {
        return bytes;
    }

    LocalDate addedOn() {
        return addedOn;
    }

    String addedBy() {
        return addedBy;
    }

    UUID addedByMemberId() {
        return addedByMemberId;
    }
}
