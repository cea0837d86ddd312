package org.sanbuzou.community;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** One reading of where a phone is, in degrees and metres. The datum belongs to it: WGS-84 and GCJ-02 lie up to 700 m apart. */
public record Position(
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull @DecimalMin("0") @DecimalMax("100000") Double accuracyMeters,
        @NotNull Datum datum,
        @NotNull Instant takenAt) {
    /** The geodetic datum of coordinates. */
    public enum Datum {
        WGS84,
        GCJ02
    }
}
