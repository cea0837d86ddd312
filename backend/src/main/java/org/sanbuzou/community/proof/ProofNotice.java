package org.sanbuzou.community.proof;

import java.util.Arrays;
import org.sanbuzou.community.ProofKind;

/** What people are told about a kind of proof: the rules it stands under, and what of it is kept. */
enum ProofNotice {
    QR(
            ProofKind.QR,
            "现场二维码",
            false,
            "国办函〔2026〕12号：不得强制打卡签到，不得把使用情况作为考核依据。扫码只由党员自愿用来佐证一条服务记录，不扫一样记。" + "个人信息保护法第六条：只收集实现目的所需的最少信息。",
            "扫了哪一场的码、核对结论和原因。不读位置、相册和通讯录。"),
    LOCATION(
            ProofKind.LOCATION,
            "一次定位",
            true,
            "国办函〔2026〕12号：不得强制上传位置和轨迹。个人信息保护法第二十八条、第二十九条：位置属敏感个人信息，" + "须有特定目的和充分的必要性，并取得单独同意；第十五条：可随时撤回。",
            "结论（在、不在或说不准）、距离段和精度。原始坐标单独存放，到期自动删除，删除留有记录。"),
    COMMUNITY(
            ProofKind.COMMUNITY,
            "社区证明",
            false,
            "“谁组织谁记录”：由社区说明服务情况。个人信息保护法第六条：只写社区的岗位，不写他人的姓名和电话。",
            "写下的岗位名称。社区反馈之前不作结论。"),
    RECEIPT(
            ProofKind.RECEIPT,
            "回执号或回执照片",
            true,
            "国办函〔2026〕12号：不得强制上传工作照片、视频。个人信息保护法第十三条、第二十九条：照片可能拍到他人或敏感信息，" + "须本人同意，并只拍回执。",
            "回执号；本人附的照片会去掉拍摄地点等信息后保存。");

    private final ProofKind kind;
    private final String title;
    private final boolean consentNeeded;
    private final String legalNote;
    private final String kept;

    ProofNotice(ProofKind kind, String title, boolean consentNeeded, String legalNote, String kept) {
        this.kind = kind;
        this.title = title;
        this.consentNeeded = consentNeeded;
        this.legalNote = legalNote;
        this.kept = kept;
    }

    static ProofNotice of(ProofKind kind) {
        return Arrays.stream(values())
                .filter(notice -> notice.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    ProofKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** Beyond the act of giving the proof itself. */
    boolean consentNeeded() {
        return consentNeeded;
    }

    String legalNote() {
        return legalNote;
    }

    String kept() {
        return kept;
    }
}
