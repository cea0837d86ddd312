package org.sanbuzou.community.proof;

import java.util.List;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.NotFound;

/** What a member agrees to, word for word. A text that was ever shown is never changed: a new one gets the next number. */
record ConsentText(ProofKind kind, int version, String title, String body) {
    private static final List<ConsentText> ALL = List.of(
            new ConsentText(ProofKind.LOCATION, 1, "附一次定位的单独同意", """
                    一、做什么。您记一次服务时，自己点“附一次定位”，浏览器只读取这一刻的位置一次。不连续定位，不记轨迹，不在后台读取。
                    二、为了什么。只用来判断这一刻是否在社区登记的地点附近，给这条服务记录作佐证。不用于考勤、排名、考核，也不作他用。
                    三、留下什么。核对结论（在、不在或说不准）、距离段（例如“300 米内”）和定位精度，随服务记录保存，您本人和支部委员看得到。
                    四、原始坐标。单独存放，任何页面、导出和接口都不显示；只在社区地点登记有误、需要重新核对时由系统使用。到了“合规开关”写明的天数自动删除，删除留有记录。
                    五、可以不同意。不同意不影响记服务，也可以附别的证明，或者什么都不附。
                    六、可以随时撤回。在“我的”里的“隐私与同意”撤回，尚未到期的原始坐标立即删除；撤回前已作出的结论仍然保留。
                    七、谁来处理。您所在的党支部。您可以要求查看、更正自己的信息。依据个人信息保护法第十四条、第十五条、第二十八条至第三十条。"""),
            new ConsentText(ProofKind.RECEIPT, 1, "附回执号或回执照片的同意", """
                    一、做什么。您记一次服务时，自己填社区给的回执号，或自己选一张回执的照片。不调用相册的其他照片。
                    二、为了什么。只用来给这条服务记录作佐证。不用于考勤、排名、考核，也不作他用。
                    三、请只拍回执。不要拍到人脸、证件、电话和他人的姓名；拍到了请先遮住。
                    四、留下什么。回执号和照片；照片中的拍摄地点、设备等信息在保存前一律去除。您本人和支部委员看得到。
                    五、可以不同意。不同意不影响记服务，也可以附别的证明，或者什么都不附。
                    六、可以随时撤回。在“我的”里的“隐私与同意”撤回，之后不再收您的回执；已附的照片可以在那条记录里自己去掉。
                    七、谁来处理。您所在的党支部。您可以要求查看、更正自己的信息。依据个人信息保护法第十四条、第十五条、第二十九条、第三十条。"""));

    /** The one that is shown now. */
    static ConsentText current(ProofKind kind) {
        return of(kind).reduce((earlier, later) -> later).orElseThrow(() -> new NotFound("同意书", kind));
    }

    static ConsentText of(ProofKind kind, int version) {
        return of(kind).filter(text -> text.version == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("同意书", kind + " " + version));
    }

    private static java.util.stream.Stream<ConsentText> of(ProofKind kind) {
        return ALL.stream().filter(text -> text.kind == kind);
    }
}
