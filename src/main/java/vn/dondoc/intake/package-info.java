/** A plan document becomes a preview with findings, and then a draft plan. */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "catalogue", "organization", "schedule"})
package vn.dondoc.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
