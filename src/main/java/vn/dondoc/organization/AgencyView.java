package vn.dondoc.organization;

import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.AgencyId;

/**
 * An agency as others see it.
 *
 * @param place the place name in the head of its documents ("Bắc Kạn"), which is not always in its name
 * @param parent the superior agency, which may see the progress of its plans
 */
public record AgencyView(
        AgencyId id, String name, String place, @Nullable AgencyId parent, AgencyLevel level) {}
