package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class DutyPostService {
    private final DutyPosts posts;
    private final CurrentBranch branch;

    DutyPostService(DutyPosts posts, CurrentBranch branch) {
        this.posts = posts;
        this.branch = branch;
    }

    @Transactional
    DutyPostView create(WriteDutyPost write) {
        var post = new DutyPost(branch.require(), write);
        posts.persist(post);
        return DutyPostView.of(post);
    }

    @Transactional
    DutyPostView update(UUID id, IfMatch ifMatch, WriteDutyPost write) {
        var post = posts.require(id);
        post.change(ifMatch, write);
        posts.flush();
        return DutyPostView.of(post);
    }
}
