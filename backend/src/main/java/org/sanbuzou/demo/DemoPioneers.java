package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.taskgroup.TaskGroupRegister;
import org.sanbuzou.taskgroup.consultation.ConsultationDirectory;
import org.sanbuzou.taskgroup.consultation.WriteConsultation;
import org.sanbuzou.taskgroup.difficulty.DifficultyDirectory;
import org.sanbuzou.taskgroup.difficulty.DifficultyStepKind;
import org.sanbuzou.taskgroup.difficulty.TakeDifficultyStep;
import org.sanbuzou.taskgroup.difficulty.WriteDifficulty;
import org.sanbuzou.taskgroup.people.GroupPeople;
import org.sanbuzou.taskgroup.people.GroupRole;

/** Who works in the two pioneer groups, what they found difficult, and what invented villagers said. */
@ApplicationScoped
class DemoPioneers {
    /** The days ago on which the groups were founded. */
    static final int FOUNDED = 80;

    private final TaskGroupRegister groups;
    private final GroupPeople people;
    private final DifficultyDirectory difficulties;
    private final ConsultationDirectory consultations;
    private final BranchTime time;

    DemoPioneers(
            TaskGroupRegister groups,
            GroupPeople people,
            DifficultyDirectory difficulties,
            ConsultationDirectory consultations,
            BranchTime time) {
        this.groups = groups;
        this.people = people;
        this.difficulties = difficulties;
        this.consultations = consultations;
        this.time = time;
    }

    /** @param approvals the group with the approvals of a road, {@code design} the one with the design of the housing */
    void fill(UUID approvals, UUID design, List<Member> members) {
        join(approvals, members.subList(4, 9));
        authority(approvals, members.get(4));
        chain(approvals, members.get(5));
        open(approvals, members.get(6), "A8", "树木移植许可要先有现状测绘，测绘还没有委托", 12);
        join(design, members.subList(17, 22));
        spacing(design, members.get(17));
        consult(design, members.get(18));
    }

    private void join(UUID group, List<Member> members) {
        var roles = List.of(GroupRole.DEPUTY_LEADER, GroupRole.LIAISON, GroupRole.RECORDER, GroupRole.MEMBER);
        for (int i = 0; i < members.size(); i++) {
            var role = roles.get(Math.min(i, roles.size() - 1));
            people.join(group, members.get(i).id(), role, time.today().minusDays(FOUNDED - 2 - i));
        }
    }

    private void authority(UUID group, Member owner) {
        var id = open(group, owner, "A4", "主管部门调整，可研批复两个窗口都说不归自己", 60);
        take(group, id, DifficultyStepKind.ANALYSIS, 57, "职责刚刚移交，两个部门的清单还没有对上；材料本身不缺。");
        take(group, id, DifficultyStepKind.ADJUSTMENT, 55, "请两个部门和公司三方当面会商，明确受理窗口；等待期间先备齐环评、水评的基础资料。");
        take(group, id, DifficultyStepKind.SOLUTION, 44, "三方会商后书面明确了受理窗口，材料一次收齐。");
    }

    private void chain(UUID group, Member owner) {
        var id = open(group, owner, "A5", "环评等可研、水评等环评，一项等一项", 40);
        take(group, id, DifficultyStepKind.ANALYSIS, 36, "逐条查了依据：环评可以和可研同步编报，水评只需要规划条件，并不需要环评批复。");
        take(group, id, DifficultyStepKind.ADJUSTMENT, 30, "环评、水评和可研同时编报，由 B 组帮忙跑水务窗口。");
    }

    private void spacing(UUID group, Member owner) {
        var id = open(group, owner, "B1", "村民担心安置房楼间距和小户型太少", 50);
        take(group, id, DifficultyStepKind.ANALYSIS, 46, "方案只讲了总户数，没有讲每栋楼的间距和户型配比。");
    }

    private UUID open(UUID group, Member owner, String task, String title, int daysAgo) {
        var today = time.today();
        var tasks = groups.tasksWithCode(group, task);
        return difficulties.open(
                group,
                new WriteDifficulty(title, null, owner.id(), today.plusDays(14), today.minusDays(daysAgo), tasks));
    }

    private void take(UUID group, UUID difficulty, DifficultyStepKind kind, int daysAgo, String text) {
        var step = new TakeDifficultyStep(kind, text, time.today().minusDays(daysAgo));
        difficulties.take(group, difficulty, step);
    }

    private void consult(UUID group, Member owner) {
        var today = time.today();
        consultations.record(
                group,
                new WriteConsultation(
                        today.minusDays(48),
                        "西片一村村委会（虚构）",
                        37,
                        null,
                        "安置房设计方案第一稿",
                        "希望小户型多一些；楼间距怎么量听不懂；担心老人上下楼。",
                        "设计单位两周内拿出两个户型配比的比较，用图讲清间距。",
                        List.of(new WriteConsultation.WriteFollowUp(
                                null, "把比较图贴到村口公示栏", owner.id(), today.minusDays(30)))));
        consultations.record(
                group,
                new WriteConsultation(
                        today.minusDays(20),
                        "西片二村文化活动室（虚构）",
                        52,
                        null,
                        "户型配比比较方案、土壤调查进场安排",
                        "多数同意第二种配比；希望调查车辆避开早晚高峰。",
                        "按第二种配比深化；调查进场时间改为上午九点以后。",
                        List.of(new WriteConsultation.WriteFollowUp(
                                null, "和调查单位改好进场时间，回村里说一声", owner.id(), today.plusDays(5)))));
    }
}
