/** A planned task in the hands of one unit, from the appointed officer to the accepted result. */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "organization", "schedule"})
package vn.dondoc.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
