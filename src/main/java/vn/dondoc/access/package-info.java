/** Login, roles and one session for pages, programs and the web applications of the engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization"})
package vn.dondoc.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
