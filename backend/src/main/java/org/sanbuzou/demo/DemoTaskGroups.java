package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.taskgroup.TaskGroupDirectory;
import org.sanbuzou.taskgroup.TaskStatus;
import org.sanbuzou.taskgroup.plan.PlanDirectory;
import org.sanbuzou.taskgroup.template.ProcedureTemplateDirectory;

/** Two task groups with a procedure each, some of whose steps are done, and both kept as templates. */
@ApplicationScoped
class DemoTaskGroups {
    private final TaskGroupDirectory groups;
    private final PlanDirectory plans;
    private final DemoPioneers pioneers;
    private final ProcedureTemplateDirectory templates;
    private final BranchTime time;

    DemoTaskGroups(
            TaskGroupDirectory groups,
            PlanDirectory plans,
            DemoPioneers pioneers,
            ProcedureTemplateDirectory templates,
            BranchTime time) {
        this.groups = groups;
        this.plans = plans;
        this.pioneers = pioneers;
        this.templates = templates;
        this.time = time;
    }

    /** @return the id of the group that visits households */
    UUID fill(List<Member> people) {
        var approvals = open("A 组", "街坊路工程手续：分析难点，变串联为并联。演示用虚构数据。", people.get(0), "approvals.json");
        var owned = List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10");
        assign(approvals, people, owned, TaskStatus.NOT_STARTED);
        progress(approvals);
        var design = open("B 组", "安置房前期工作。演示用虚构数据。", people.get(1), "design.json");
        assign(design, people, List.of("B1", "B2", "B3"), TaskStatus.NOT_STARTED);
        speedUp(design);
        pioneers.fill(approvals, design, people);
        templates.save(approvals, "市政道路工程手续", "从立项到施工许可，不含征地拆迁。演示用虚构数据。");
        templates.save(design, "安置房前期工作", null);
        return design;
    }

    /** Begun eleven weeks ago, and late by some days. */
    private void progress(UUID group) {
        var today = time.today();
        plans.start(group, today.minusDays(75));
        groups.report(group, "A1", TaskStatus.DONE, today.minusDays(75), today.minusDays(54));
        groups.report(group, "A2", TaskStatus.DONE, today.minusDays(70), today.minusDays(52));
        groups.report(group, "A3", TaskStatus.DONE, today.minusDays(53), today.minusDays(32));
        groups.report(group, "A4", TaskStatus.IN_PROGRESS, today.minusDays(31), null);
        plans.saveBaseline(group);
    }

    /** Two steps are done at once, as was decided. */
    private void speedUp(UUID group) {
        var today = time.today();
        plans.start(group, today.minusDays(30));
        groups.report(group, "B1", TaskStatus.DONE, today.minusDays(30), today.minusDays(4));
        plans.saveBaseline(group);
        plans.decide(group, List.of("B3"), "两项成果互不引用，可以同时办理。", "主管部门窗口答复，会议记录第 3 页（虚构）");
        groups.report(group, "B2", TaskStatus.IN_PROGRESS, today.minusDays(3), null);
        groups.report(group, "B3", TaskStatus.IN_PROGRESS, today, null);
    }

    private UUID open(String name, String purpose, Member leader, String procedure) {
        var group = groups.open(name, purpose, leader.id(), time.today().minusDays(DemoPioneers.FOUNDED));
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
