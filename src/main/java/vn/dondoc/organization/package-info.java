/** Agencies, units with their validity, aliases and successors, officers and their posts. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.dondoc.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
