/** The pages and the interface for programs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "process :: inbox",
            "assignment",
            "intake",
            "plan",
            "catalogue",
            "organization",
            "schedule"
        })
package vn.dondoc.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
