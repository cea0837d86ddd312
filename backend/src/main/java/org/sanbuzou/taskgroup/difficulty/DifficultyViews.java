package org.sanbuzou.taskgroup.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.taskgroup.Task;
import org.sanbuzou.taskgroup.TaskGroupRegister;

/** Difficulties with the names of people and tasks, which are read once for all of them. */
@ApplicationScoped
class DifficultyViews {
    private final TaskGroupRegister groups;
    private final MemberDirectory members;

    DifficultyViews(TaskGroupRegister groups, MemberDirectory members) {
        this.groups = groups;
        this.members = members;
    }

    DifficultyView of(Difficulty difficulty) {
        return of(new Page<>(List.of(difficulty), null)).items().get(0);
    }

    Page<DifficultyView> of(Page<Difficulty> page) {
        var names = members.names(page.items().stream()
                .map(Difficulty::ownerMemberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var tasks = tasks(page.items());
        return page.map(difficulty -> {
            var owner = difficulty.ownerMemberId();
            return DifficultyView.of(difficulty, owner == null ? null : names.get(owner), mentioned(difficulty, tasks));
        });
    }

    private Map<UUID, Task> tasks(Collection<Difficulty> difficulties) {
        var ids = difficulties.stream()
                .flatMap(difficulty -> difficulty.taskIds().stream())
                .collect(Collectors.toSet());
        return groups.tasks(ids).stream().collect(Collectors.toMap(Task::id, Function.identity()));
    }

    private static List<Task> mentioned(Difficulty difficulty, Map<UUID, Task> tasks) {
        return difficulty.taskIds().stream()
                .map(tasks::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
