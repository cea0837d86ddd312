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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.files.FileKey;
import org.sanbuzou.shared.files.FileStore;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/service-records/{recordId}/photos")
class ServicePhotoResource {
    private static final String OWN_DEVICE_FOR_AN_HOUR = "private, max-age=3600";

    private final ServiceRecordDirectory records;
    private final ServicePhotos photos;
    private final ServicePhotoService service;
    private final ServicePhotoIntake intake;
    private final ServicePhotoRemoval removal;
    private final FileStore files;

    ServicePhotoResource(
            ServiceRecordDirectory records,
            ServicePhotos photos,
            ServicePhotoService service,
            ServicePhotoIntake intake,
            ServicePhotoRemoval removal,
            FileStore files) {
        this.records = records;
        this.photos = photos;
        this.service = service;
        this.intake = intake;
        this.removal = removal;
        this.files = files;
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
        return ServicePhotoView.of(readable(recordId, photoId));
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

    @GET
    @Path("/{photoId}/picture")
    @Produces("image/jpeg")
    @Allowed(Role.MEMBER)
    public RestResponse<byte[]> getServicePhotoPicture(@RestPath UUID recordId, @RestPath UUID photoId) {
        return picture(photoId, readable(recordId, photoId).picture());
    }

    @GET
    @Path("/{photoId}/thumbnail")
    @Produces("image/jpeg")
    @Allowed(Role.MEMBER)
    public RestResponse<byte[]> getServicePhotoThumbnail(@RestPath UUID recordId, @RestPath UUID photoId) {
        return picture(photoId, readable(recordId, photoId).thumbnail());
    }

    @DELETE
    @Path("/{photoId}")
    @Allowed(Role.MEMBER)
    public void deleteServicePhoto(@RestPath UUID recordId, @RestPath UUID photoId) {
        removal.remove(recordId, photoId);
    }

    private ServicePhoto readable(UUID recordId, UUID photoId) {
        records.memberOf(recordId);
        return photos.require(recordId, photoId);
    }

    private RestResponse<byte[]> picture(UUID photoId, FileKey key) {
        return RestResponse.ResponseBuilder.ok(files.get(key).orElseThrow(() -> new NotFound("照片", photoId)))
                .header(HttpHeaders.CACHE_CONTROL, OWN_DEVICE_FOR_AN_HOUR)
                .build();
    }
}
