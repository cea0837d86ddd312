package org.sanbuzou.taskgroup.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;

/** The difficulties of groups, for what is recorded beside them. */
@ApplicationScoped
public class DifficultyDirectory {
    private final Difficulties difficulties;
    private final DifficultyService service;

    DifficultyDirectory(Difficulties difficulties, DifficultyService service) {
        this.difficulties = difficulties;
        this.service = service;
    }

    /**
     * @param id may be null, for none
     * @throws BadInput naming {@code field} where it is not one of this group
     */
    public void requireOwn(UUID groupId, UUID id, String field) {
        if (id != null
                && difficulties
                        .findByIdOptional(id)
                        .filter(difficulty -> difficulty.taskGroupId().equals(groupId))
                        .isEmpty()) {
            throw new BadInput("DIFFICULTY_UNKNOWN", field, "本工作组中没有这个难点，请重新选择。");
        }
    }

    /** Titles by id, in one query; unknown ids are absent. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return difficulties.titles(ids);
    }

    /**
     * Under the same rules as a person's entry.
     *
     * @return its id
     */
    public UUID open(UUID groupId, WriteDifficulty difficulty) {
        return service.open(groupId, difficulty).id();
    }

    /** The same for one more step. */
    public void take(UUID groupId, UUID id, TakeDifficultyStep step) {
        service.take(groupId, id, step);
    }
}
