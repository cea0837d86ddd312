package org.sanbuzou.community.need;

import java.util.List;
import java.util.UUID;

record ServiceNeedCandidateView(
        UUID memberId, String memberName, List<NeedReason> reasons, List<NeedObstacle> obstacles) {}
