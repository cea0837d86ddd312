package org.sanbuzou.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.sanbuzou.branch.Branch;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;

/** Makes the demo branch, wholly or not at all. */
@ApplicationScoped
class DemoService {
    static final String BRANCH_NAME = "演示支部（虚构数据）";
    /** A slow machine that is busy with other things needs more than the minute a request may take. */
    private static final int PATIENCE_SECONDS = 600;

    private static final String COMMITTEE = "演示党委（虚构）";

    private final BranchDirectory branches;
    private final MemberDirectory register;
    private final DemoMembers members;
    private final DemoDuties duties;
    private final DemoServices services;
    private final DemoSpotChecks spotChecks;
    private final DemoNeeds needs;
    private final DemoProofs proofs;
    private final DemoActivities activities;
    private final DemoTaskGroups taskGroups;
    private final DemoSurvey survey;
    private final DemoAccounts accounts;
    private final CurrentUser user;

    DemoService(
            BranchDirectory branches,
            MemberDirectory register,
            DemoMembers members,
            DemoDuties duties,
            DemoServices services,
            DemoSpotChecks spotChecks,
            DemoNeeds needs,
            DemoProofs proofs,
            DemoActivities activities,
            DemoTaskGroups taskGroups,
            DemoSurvey survey,
            DemoAccounts accounts,
            CurrentUser user) {
        this.branches = branches;
        this.register = register;
        this.members = members;
        this.duties = duties;
        this.services = services;
        this.spotChecks = spotChecks;
        this.needs = needs;
        this.proofs = proofs;
        this.activities = activities;
        this.taskGroups = taskGroups;
        this.survey = survey;
        this.accounts = accounts;
        this.user = user;
    }

    /** @return what to tell the person at the console */
    @ActivateRequestContext
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    List<String> fill() {
        var branch = branches.untouched();
        if (branch.isEmpty() || !register.inService().isEmpty()) {
            return List.of("数据库中已有内容，没有装入演示数据。要看演示，请换一个空的数据目录（SANBUZOU_DATA_DIR）再启动。");
        }
        return fill(branch.get());
    }

    private List<String> fill(Branch branch) {
        user.become(null, null, "演示数据", Role.ADMIN);
        branches.makeDemo(branch.id(), BRANCH_NAME, COMMITTEE);
        var people = members.fill();
        duties.fill();
        var communities = services.fill(people);
        needs.fill(people, communities);
        proofs.fill(communities);
        activities.fill(people);
        spotChecks.fill();
        survey.fill(taskGroups.fill(people), people);
        var lines = new ArrayList<String>();
        lines.add("已装入“" + BRANCH_NAME + "”，其中人员、社区和记录都是虚构的。可用这些账号登录：");
        lines.addAll(accounts.fill(people, DemoMembers.OFFICES.size()));
        return lines;
    }
}
