package org.sanbuzou.taskgroup.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.files.FileStore;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.PutAnswer;

/**
 * Bytes before the row that shows them, and gone before it: a crash in between leaves nothing that cannot be sent or removed
 * again. Storing happens outside any transaction, as it takes long and connections are few.
 */
@ApplicationScoped
class GroupFileStore {
    private final GroupFileService service;
    private final FileStore store;
    private final CurrentBranch branch;

    /** An image takes many times more memory than the file it came in. */
    private final Semaphore decoding = new Semaphore(2);

    GroupFileStore(GroupFileService service, FileStore store, CurrentBranch branch) {
        this.service = service;
        this.store = store;
        this.branch = branch;
    }

    PutAnswer<GroupFile> put(UUID groupId, UUID id, String name, byte[] content) {
        var known = service.expect(groupId, id, SentFile.sha256(content));
        if (known.isPresent()) {
            return PutAnswer.known(known.get());
        }
        if (content.length == 0) {
            throw new BadInput("FILE_EMPTY", "body", "文件是空的，请重新选择。");
        }
        var sent = checked(name, content);
        store.put(GroupFile.key(branch.require(), id, sent.sha256(), sent.name()), sent.kept());
        return service.keep(groupId, id, sent);
    }

    private SentFile checked(String name, byte[] content) {
        decoding.acquireUninterruptibly();
        try {
            return SentFile.of(name, content);
        } finally {
            decoding.release();
        }
    }

    byte[] read(GroupFile file) {
        return store.get(file.key()).orElseThrow(() -> new NotFound("文件", file.id()));
    }

    void remove(UUID groupId, UUID id) {
        var file = service.expectRemoval(groupId, id);
        store.delete(file.key());
        service.forget(id);
    }
}
