package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.UnitId;

/**
 * A unit of an agency, or a collective name for several of them.
 *
 * @param collective whether it only stands for other units ("Các phòng, ban, đơn vị thuộc Văn phòng")
 * @param monitoring whether it follows and urges the agency's plans (theo dõi, đôn đốc)
 * @param validFrom its first day
 * @param validTo its last day, null while it exists
 * @param aliases other names that plans use for it
 */
public record UnitView(
        UnitId id,
        AgencyId agency,
        String name,
        boolean collective,
        boolean monitoring,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases) {

    public UnitView {
        aliases = List.copyOf(aliases);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Is called so, by name or alias, both {@linkplain UnitNames#normalized normalized}. */
    boolean bears(String normalized) {
        return normalized.equals(UnitNames.normalized(name))
                || aliases.stream().map(UnitNames::normalized).anyMatch(normalized::equals);
    }
}
