package org.sanbuzou.duty;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/duties/{dutyId}/photos/{photoId}")
class DutyPhotoResource {
    private static final String OWN_DEVICE_FOR_AN_HOUR = "private, max-age=3600";

    private final DutyDay day;
    private final DutyPhotos photos;
    private final DutyPhotoPictures pictures;
    private final DutyPhotoIntake intake;
    private final DutyPhotoService service;

    DutyPhotoResource(
            DutyDay day,
            DutyPhotos photos,
            DutyPhotoPictures pictures,
            DutyPhotoIntake intake,
            DutyPhotoService service) {
        this.day = day;
        this.photos = photos;
        this.pictures = pictures;
        this.intake = intake;
        this.service = service;
    }

    @GET
    @Produces("image/jpeg")
    @Allowed(Role.MEMBER)
    public RestResponse<byte[]> getDutyPhoto(@RestPath UUID dutyId, @RestPath UUID photoId) {
        var photo = photos.require(day.readable(dutyId), photoId);
        return RestResponse.ResponseBuilder.ok(pictures.require(photo.id()).jpeg())
                .header(HttpHeaders.CACHE_CONTROL, OWN_DEVICE_FOR_AN_HOUR)
                .build();
    }

    /** What kind of image it is, the bytes tell and not the header. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.MEMBER)
    public RestResponse<DutyPhotoView> putDutyPhoto(@RestPath UUID dutyId, @RestPath UUID photoId, byte[] image) {
        return intake.put(dutyId, photoId, image).response();
    }

    @DELETE
    @Allowed(Role.MEMBER)
    public void deleteDutyPhoto(@RestPath UUID dutyId, @RestPath UUID photoId) {
        service.delete(dutyId, photoId);
    }
}
