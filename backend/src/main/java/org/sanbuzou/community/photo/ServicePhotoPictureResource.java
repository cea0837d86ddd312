package org.sanbuzou.community.photo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.files.FileKey;
import org.sanbuzou.shared.files.FileStore;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/branches/{branchId}/service-records/{recordId}/photos/{photoId}")
class ServicePhotoPictureResource {
    private static final String OWN_DEVICE_FOR_AN_HOUR = "private, max-age=3600";

    private final ServiceRecordDirectory records;
    private final ServicePhotos photos;
    private final FileStore files;

    ServicePhotoPictureResource(ServiceRecordDirectory records, ServicePhotos photos, FileStore files) {
        this.records = records;
        this.photos = photos;
        this.files = files;
    }

    @GET
    @Path("/picture")
    @Produces("image/jpeg")
    @Allowed(Role.MEMBER)
    public RestResponse<byte[]> getServicePhotoPicture(@RestPath UUID recordId, @RestPath UUID photoId) {
        return file(recordId, photoId, ServicePhoto::picture);
    }

    @GET
    @Path("/thumbnail")
    @Produces("image/jpeg")
    @Allowed(Role.MEMBER)
    public RestResponse<byte[]> getServicePhotoThumbnail(@RestPath UUID recordId, @RestPath UUID photoId) {
        return file(recordId, photoId, ServicePhoto::thumbnail);
    }

    private RestResponse<byte[]> file(UUID recordId, UUID photoId, Function<ServicePhoto, FileKey> which) {
        records.memberOf(recordId);
        var key = which.apply(photos.require(recordId, photoId));
        return RestResponse.ResponseBuilder.ok(files.get(key).orElseThrow(() -> new NotFound("照片", photoId)))
                .header(HttpHeaders.CACHE_CONTROL, OWN_DEVICE_FOR_AN_HOUR)
                .build();
    }
}
