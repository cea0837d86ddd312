package org.sanbuzou.overview;

import java.util.List;

/**
 * What is told to a member about him- or herself: for each table its title, its columns and the query for them, in which
 * {@code :memberId} is the member. A feature that begins to keep something about members adds its table here.
 */
final class PersonalDataTables {
    record Table(String title, List<String> columns, String query) {}

    static final List<Table> ALL = List.of(
            new Table("名册", List.of("姓名", "性别", "出生日期", "手机", "部门", "入党日期", "转正日期", "人员类别", "组织关系"), """
                    select m.details.name, m.details.sex, m.details.birthDate, m.details.mobile, m.details.department,
                    m.details.joinedOn, m.details.fullOn, m.standing, m.affiliation from Member m where m.id = :memberId"""),
            new Table("任职", List.of("职务", "开始", "结束"), """
                    select t.office, t.startedOn, t.endedOn from OfficeTerm t where t.memberId = :memberId
                    order by t.startedOn, t.id"""),
            new Table("请假与外出", List.of("从", "到"), """
                    select a.startsOn, a.endsOn from Absence a where a.memberId = :memberId order by a.startsOn, a.id"""),
            new Table("可排班时间", List.of("从", "到", "免排到", "不排的星期", "尽量不排的星期"), """
                    select a.availableFrom, a.availableTo, a.exemptUntil, a.blockedWeekdays, a.dislikedWeekdays
                    from DutyAvailability a where a.id = :memberId"""),
            new Table("账号", List.of("登录名", "显示名", "角色", "最近登录"), """
                    select a.username, a.displayName, a.role, a.lastLoginAt from Account a where a.memberId = :memberId
                    order by a.id"""),
            new Table("值班", List.of("日期", "从", "到", "状态", "说明"), """
                    select d.dutyDate, d.startTime, d.endTime, d.status, d.outcomeNote from Duty d
                    where (d.memberId = :memberId or d.coveredByMemberId = :memberId) and d.status <> DRAFT
                    order by d.dutyDate, d.id"""),
            new Table("换班申请", List.of("提出", "值班日期", "状态", "留言", "答复"), """
                    select s.createdAt, s.dutyDate, s.status, s.message, s.note from SwapRequest s
                    where s.holderMemberId = :memberId or s.counterpartMemberId = :memberId order by s.id"""),
            new Table("社区报到", List.of("社区", "报到日期", "回执号", "结束", "评价"), """
                    select c.name, r.facts.registeredOn, coalesce(r.facts.receiptNo, r.issuedReceiptNo), r.endedOn,
                    r.review
                    from CommunityRegistration r, Community c
                    where c.id = r.facts.communityId and r.facts.memberId = :memberId order by r.id"""),
            new Table(
                    "服务记录",
                    List.of("社区", "开始", "结束", "内容", "证明", "证明内容", "核对结果", "手机发送", "服务器收到", "状态", "撤销确认的原因", "请更正的原因"),
                    """
                    select c.name, r.facts.startedAt, r.facts.endedAt, r.facts.content, r.facts.proof.kind,
                    r.facts.proof.reference, r.finding.verdict, r.clientSentAt, r.receivedAt, r.status, r.answer.unconfirmedReason,
                    r.answer.correctionReason
                    from ServiceRecord r, Community c
                    where c.id = r.facts.communityId and r.facts.memberId = :memberId order by r.facts.startedAt, r.id"""),
            new Table("回执照片", List.of("服务开始", "发送", "保存"), """
                    select r.facts.startedAt, p.openedAt, p.keptAt from ServicePhoto p, ServiceRecord r
                    where r.id = p.recordId and r.facts.memberId = :memberId and p.state <> REMOVING order by p.id"""),
            new Table("还没有删除的位置坐标", List.of("纬度", "经度", "精度（米）", "坐标系", "保存"), """
                    select l.latitude, l.longitude, l.accuracyMeters, l.datum, l.storedAt from LocationReading l
                    where l.memberId = :memberId order by l.id"""),
            new Table("社区对本人服务的反馈", List.of("服务开始", "反馈日期", "说法"), """
                    select r.facts.startedAt, f.givenOn, a.answer from RecordFeedback a, CommunityFeedback f, ServiceRecord r
                    where f.id = a.feedbackId and r.id = a.recordId and r.facts.memberId = :memberId order by a.id"""),
            new Table("抽查", List.of("服务日期", "结果", "说明", "核实"), """
                    select s.startedOn, s.verdict, s.note, s.checkedAt from SpotCheckRecord s, ServiceRecord r
                    where r.id = s.id and r.facts.memberId = :memberId and s.drawn order by s.id"""),
            new Table("认领的需求", List.of("需求", "认领", "录入人", "退出", "说明"), """
                    select n.details.title, c.claimedAt, c.enteredBy, c.withdrawnAt, c.remark
                    from ServiceNeedClaim c, ServiceNeed n where n.id = c.needId and c.memberId = :memberId order by c.id"""),
            new Table("服务意愿", List.of("专长", "星期", "时段", "其他社区也可以"), """
                    select p.skills, p.weekdays, p.dayParts, p.otherCommunities from ServicePreference p where p.id = :memberId"""),
            new Table("活动报名", List.of("活动", "开始", "结束", "状态", "录入人"), """
                    select a.name, s.startsAt, s.endsAt, s.status, s.enteredBy from ShiftSignUp s, Activity a
                    where a.id = s.activityId and s.memberId = :memberId order by s.startsAt, s.id"""),
            new Table("活动到场", List.of("活动", "开始", "结束", "到场"), """
                    select a.name, s.startedAt, s.endedAt, s.came from ShiftAttendance s, Activity a
                    where a.id = s.activityId and s.memberId = :memberId order by s.id"""),
            new Table("建议", List.of("时间", "内容", "答复", "答复人", "答复时间"), """
                    select s.createdAt, s.content, s.answer, s.answeredBy, s.answeredAt from Suggestion s
                    where s.memberId = :memberId order by s.id"""),
            new Table("任务", List.of("编号", "环节", "状态"), """
                    select t.code, t.name, t.status from Task t where t.ownerMemberId = :memberId order by t.id"""),
            new Table("工作组任职", List.of("工作组", "角色", "加入", "最后一天"), """
                    select g.name, m.role, m.joinedOn, m.leftOn from GroupMembership m, TaskGroup g
                    where g.id = m.taskGroupId and m.memberId = :memberId order by m.joinedOn, m.id"""),
            new Table("入户", List.of("摸排", "户编号", "时间", "结果", "原因", "情况说明", "约定下次", "手机发送", "服务器收到"), """
                    select s.name, u.code, v.facts.visitedAt, v.facts.result, v.facts.reason, v.facts.note,
                    v.facts.nextVisitOn, v.clientSentAt, v.receivedAt from SurveyVisit v, SurveyUnit u, Survey s
                    where u.id = v.facts.unitId and s.id = v.surveyId and v.facts.memberId = :memberId
                    order by v.happenedAt, v.id"""),
            new Table("入户分组", List.of("摸排", "与谁一组"), """
                    select s.name, m.details.name from SurveyPair p, Survey s, Member m
                    where s.id = p.surveyId and ((p.firstMemberId = :memberId and m.id = p.secondMemberId)
                    or (p.secondMemberId = :memberId and m.id = p.firstMemberId)) order by p.id"""),
            new Table("回访核实", List.of("户编号", "结果", "说明", "时间"), """
                    select u.code, b.verdict, b.note, b.checkedAt from BackCheckUnit b, SurveyUnit u
                    where u.id = b.unitId and b.checkedByMemberId = :memberId order by b.checkedAt, b.id"""),
            new Table("同意书", List.of("事项", "文本版本", "同意", "撤回"), """
                    select c.kind, c.textVersion, c.grantedAt, c.withdrawnAt from Consent c where c.memberId = :memberId
                    order by c.id"""),
            new Table("消息", List.of("时间", "标题", "内容", "读过"), """
                    select n.createdAt, n.title, n.text, n.readAt from Notification n where n.memberId = :memberId
                    order by n.id"""));

    private PersonalDataTables() {}
}
