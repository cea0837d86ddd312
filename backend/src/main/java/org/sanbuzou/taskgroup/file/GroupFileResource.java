package org.sanbuzou.taskgroup.file;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.PutAnswer;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.TaskGroupRegister;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/files")
class GroupFileResource {
    private final TaskGroupRegister groups;
    private final GroupFiles files;
    private final GroupFileStore store;

    GroupFileResource(TaskGroupRegister groups, GroupFiles files, GroupFileStore store) {
        this.groups = groups;
        this.files = files;
        this.store = store;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<GroupFileView> listGroupFiles(@RestPath UUID taskGroupId, @BeanParam PageRequest request) {
        groups.require(taskGroupId);
        return files.page(request, taskGroupId).map(GroupFileView::of);
    }

    @PUT
    @Path("/{fileId}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.MEMBER)
    public RestResponse<GroupFileView> putGroupFile(
            @RestPath UUID taskGroupId, @RestPath UUID fileId, @RestQuery String name, byte[] content) {
        var answer = store.put(taskGroupId, fileId, name, content);
        return new PutAnswer<>(GroupFileView.of(answer.body()), answer.created()).response();
    }

    /** Always to be saved, never to be shown by the browser, whatever is in it. */
    @GET
    @Path("/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Allowed(Role.MEMBER)
    public RestResponse<byte[]> getGroupFile(@RestPath UUID taskGroupId, @RestPath UUID fileId) {
        var file = files.require(taskGroupId, fileId);
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(store.read(file))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"file." + FileType.ending(file.name()) + "\"; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @DELETE
    @Path("/{fileId}")
    @Allowed(Role.MEMBER)
    public void deleteGroupFile(@RestPath UUID taskGroupId, @RestPath UUID fileId) {
        store.remove(taskGroupId, fileId);
    }
}
