package org.sanbuzou.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sanbuzou.product.PeopledBranch;

/** Services one member did, no two alike. */
final class Records {
    private static final List<String> SERVICES = List.of(
            "在小区门口做垃圾分类引导，并向居民发放宣传单。",
            "给独居老人送菜、修灯；老人说\"谢谢\"。\n第二天再去看一次。",
            "参加社区周末卫生日 🧹，清理楼道堆物 3 处。",
            "为社区 <便民服务日> 义务理发 & 磨刀，共 12 人次。");
    private static final int PAST_DAYS = 300;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final PeopledBranch branch;
    private final PeopledBranch.Person owner;
    private final Random random;

    Records(PeopledBranch branch, PeopledBranch.Person owner, Random random) {
        this.branch = branch;
        this.owner = owner;
        this.random = random;
    }

    ObjectNode next() {
        var started = Instant.now()
                .truncatedTo(ChronoUnit.MILLIS)
                .minusSeconds(random.nextInt(PAST_DAYS * 24 * 3600))
                .minusMillis(random.nextInt(1000));
        var body = Journal.JSON
                .createObjectNode()
                .put("memberId", owner.memberId().toString())
                .put("communityId", branch.communityId().toString())
                .put("startedAt", started.toString());
        if (random.nextBoolean()) {
            body.put("endedAt", started.plusSeconds(random.nextInt(4 * 3600)).toString());
        }
        var service = SERVICES.get(random.nextInt(SERVICES.size()));
        return body.put("content", service.repeat(1 + random.nextInt(10)) + Long.toHexString(random.nextLong()));
    }

    /** UUID version 7, as the phones make it. */
    static UUID newId(Random random) {
        return new UUID(
                System.currentTimeMillis() << 16 | VERSION_7 | random.nextInt(0x1000),
                random.nextLong() >>> 2 | VARIANT);
    }
}
