package org.sanbuzou.taskgroup.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.web.PutAnswer;
import org.sanbuzou.taskgroup.TaskGroupRegister;
import org.sanbuzou.taskgroup.people.GroupPeople;

@ApplicationScoped
class GroupFileService {
    static final int MOST_OF_A_GROUP = 200;

    private final TaskGroupRegister groups;
    private final GroupPeople people;
    private final GroupFiles files;
    private final CurrentUser user;
    private final BranchTime time;

    GroupFileService(
            TaskGroupRegister groups, GroupPeople people, GroupFiles files, CurrentUser user, BranchTime time) {
        this.groups = groups;
        this.people = people;
        this.files = files;
        this.user = user;
        this.time = time;
    }

    /** Before anything is decoded or stored: whether the caller may, and whether it is here already. */
    @Transactional
    Optional<GroupFile> expect(UUID groupId, UUID id, String sha256) {
        groups.require(groupId);
        people.requireMayRecord(groupId);
        var known = files.findByIdOptional(id);
        known.ifPresent(file -> file.requireSame(groupId, sha256));
        return known;
    }

    /** Its bytes are stored already. */
    @Transactional
    PutAnswer<GroupFile> keep(UUID groupId, UUID id, SentFile sent) {
        var group = groups.lock(groupId);
        var known = expect(groupId, id, sent.sha256());
        if (known.isPresent()) {
            return PutAnswer.known(known.get());
        }
        if (files.count("taskGroupId", groupId) >= MOST_OF_A_GROUP) {
            throw new RuleViolation("TOO_MANY_FILES", "每个工作组最多放 " + MOST_OF_A_GROUP + " 个文件，请先删去不用的。");
        }
        var file = new GroupFile(group, id, sent, user, time.today());
        files.persistAndFlush(file);
        return PutAnswer.created(file);
    }

    @Transactional
    GroupFile expectRemoval(UUID groupId, UUID id) {
        var file = files.require(groupId, id);
        if (!user.isOfficer() && !user.is(file.addedByMemberId())) {
            throw new Forbidden("只有上传的人和支部委员可以删去这个文件。");
        }
        return file;
    }

    @Transactional
    void forget(UUID id) {
        files.deleteById(id);
    }
}
