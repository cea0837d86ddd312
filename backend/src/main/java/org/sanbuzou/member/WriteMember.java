package org.sanbuzou.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

record WriteMember(
        @NotNull @PlainText @Size(max = 60) @Pattern(regexp = "[^=+\\-@].*", message = "不能以 = + - @ 开头")
        String name,

        Sex sex,
        LocalDate birthDate,

        @Pattern(regexp = "1[3-9]\\d{9}", message = "请填 11 位手机号")
        String mobile,

        @PlainText @Size(max = 60) String department,
        Office office,
        UUID partyGroupId,
        Standing standing,
        Affiliation affiliation,
        LocalDate joinedOn,
        LocalDate fullOn) {

    MemberDetails details() {
        return new MemberDetails(
                name,
                Objects.requireNonNullElse(sex, Sex.UNKNOWN),
                birthDate,
                mobile,
                department,
                partyGroupId,
                joinedOn,
                fullOn);
    }
}
