package org.sanbuzou.taskgroup.template;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record StartFromTemplate(@NotNull UUID procedureTemplateId) {}
