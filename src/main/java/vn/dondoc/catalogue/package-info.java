/** The indices as data: criterion sets by index, year and level, with keys of their own. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.dondoc.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
