package org.sanbuzou.community.need;

import java.util.List;

record ServiceNeedSuggestionView(ServiceNeedView need, List<NeedReason> reasons, List<NeedObstacle> obstacles) {}
