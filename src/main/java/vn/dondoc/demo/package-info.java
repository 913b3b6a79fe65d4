/** A sample organisation and plan, and a clock that can be moved, in the demo profile only. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "process :: inbox",
            "process :: time",
            "assignment",
            "intake",
            "plan",
            "catalogue",
            "organization",
            "schedule"
        })
package vn.dondoc.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
