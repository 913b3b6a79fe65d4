/** The plan with its appendices, criteria and planned tasks, from draft to closed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "organization", "schedule"})
package vn.dondoc.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
