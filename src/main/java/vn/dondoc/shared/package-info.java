/** Typed ids, the clock and the actor: what every room may use. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.dondoc.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
