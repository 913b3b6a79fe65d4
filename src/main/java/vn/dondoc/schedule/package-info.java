/** Vietnamese time text as a schedule, and the working days it is counted in. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.dondoc.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
