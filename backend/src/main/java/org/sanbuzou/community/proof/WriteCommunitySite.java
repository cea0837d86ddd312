package org.sanbuzou.community.proof;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.community.Position;
import org.sanbuzou.shared.PlainText;

record WriteCommunitySite(
        @NotNull @PlainText @Size(max = 60) String name,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull Position.Datum datum,
        @NotNull @Min(30) @Max(5_000) Integer radiusMeters) {}
