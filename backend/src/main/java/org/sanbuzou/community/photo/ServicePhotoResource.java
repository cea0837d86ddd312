package org.sanbuzou.community.photo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/service-records/{recordId}/photos")
class ServicePhotoResource {
    private final ServiceRecordDirectory records;
    private final ServicePhotos photos;
    private final ServicePhotoService service;
    private final ServicePhotoIntake intake;
    private final ServicePhotoRemoval removal;

    ServicePhotoResource(
            ServiceRecordDirectory records,
            ServicePhotos photos,
            ServicePhotoService service,
            ServicePhotoIntake intake,
            ServicePhotoRemoval removal) {
        this.records = records;
        this.photos = photos;
        this.service = service;
        this.intake = intake;
        this.removal = removal;
    }

    @GET
    @Allowed(Role.MEMBER)
    public ServicePhotoList listServicePhotos(@RestPath UUID recordId) {
        records.memberOf(recordId);
        return new ServicePhotoList(
                photos.of(recordId).stream().map(ServicePhotoView::of).toList());
    }

    @GET
    @Path("/{photoId}")
    @Allowed(Role.MEMBER)
    public ServicePhotoView getServicePhoto(@RestPath UUID recordId, @RestPath UUID photoId) {
        records.memberOf(recordId);
        return ServicePhotoView.of(photos.require(recordId, photoId));
    }

    @PUT
    @Path("/{photoId}")
    @Allowed(Role.MEMBER)
    public RestResponse<ServicePhotoView> putServicePhoto(
            @RestPath UUID recordId, @RestPath UUID photoId, @Valid @NotNull OpenServicePhoto photo) {
        return service.open(recordId, photoId, photo).response();
    }

    @PUT
    @Path("/{photoId}/content")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.MEMBER)
    public ServicePhotoView putServicePhotoContent(
            @RestPath UUID recordId, @RestPath UUID photoId, @RestQuery @DefaultValue("0") int offset, byte[] part) {
        return intake.receive(recordId, photoId, offset, part);
    }

    @DELETE
    @Path("/{photoId}")
    @Allowed(Role.MEMBER)
    public void deleteServicePhoto(@RestPath UUID recordId, @RestPath UUID photoId) {
        removal.remove(recordId, photoId);
    }
}
