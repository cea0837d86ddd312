package org.sanbuzou.community.suggestion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/suggestions")
class SuggestionResource {
    private final Suggestions suggestions;
    private final SuggestionService service;
    private final CurrentUser user;

    SuggestionResource(Suggestions suggestions, SuggestionService service, CurrentUser user) {
        this.suggestions = suggestions;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<SuggestionView> listSuggestions(@BeanParam PageRequest page) {
        return suggestions.page(page, user).map(SuggestionView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public SuggestionView createSuggestion(@Valid @NotNull WriteSuggestion suggestion) {
        return service.create(suggestion);
    }

    @POST
    @Path("/{suggestionId}/answer")
    @Allowed(Role.OFFICER)
    public SuggestionView answerSuggestion(@RestPath UUID suggestionId, @Valid @NotNull AnswerSuggestion answer) {
        return service.answer(suggestionId, answer);
    }
}
