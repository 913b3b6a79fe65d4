/** The flow: listeners and delegates between the engine and the use cases, and the inbox of tasks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "assignment", "intake", "plan", "catalogue", "organization", "schedule"})
package vn.dondoc.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
