package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.Member;
import org.sanbuzou.taskgroup.TaskGroupDirectory;
import org.sanbuzou.taskgroup.TaskStatus;
import org.sanbuzou.taskgroup.template.ProcedureTemplateDirectory;

/** Two task groups with a procedure each, some of whose steps are done, and both kept as templates. */
@ApplicationScoped
class DemoTaskGroups {
    private final TaskGroupDirectory groups;
    private final ProcedureTemplateDirectory templates;

    DemoTaskGroups(TaskGroupDirectory groups, ProcedureTemplateDirectory templates) {
        this.groups = groups;
        this.templates = templates;
    }

    void fill(List<Member> people) {
        var approvals = open("A 组", "街坊路工程手续：分析难点，变串联为并联。演示用虚构数据。", people.get(0), "approvals.json");
        assign(approvals, people, List.of("A1", "A2", "A3"), TaskStatus.DONE);
        assign(approvals, people, List.of("A4"), TaskStatus.IN_PROGRESS);
        assign(approvals, people, List.of("A5", "A6", "A7", "A8", "A9", "A10"), TaskStatus.NOT_STARTED);
        var design = open("B 组", "安置房前期工作。演示用虚构数据。", people.get(1), "design.json");
        assign(design, people, List.of("B1"), TaskStatus.DONE);
        assign(design, people, List.of("B2", "B3"), TaskStatus.IN_PROGRESS);
        templates.save(approvals, "市政道路工程手续", "从立项到施工许可，不含征地拆迁。演示用虚构数据。");
        templates.save(design, "安置房前期工作", null);
    }

    private UUID open(String name, String purpose, Member leader, String procedure) {
        var group = groups.open(name, purpose, leader.id());
        try (var file = DemoTaskGroups.class.getResourceAsStream("/demo/" + procedure)) {
            groups.load(group, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return group;
    }

    private void assign(UUID group, List<Member> people, List<String> codes, TaskStatus status) {
        for (var code : codes) {
            var owner = people.get(Math.floorMod(code.hashCode(), people.size()));
            groups.assign(group, code, owner.id(), status);
        }
    }
}
