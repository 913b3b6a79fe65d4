/** The engine's clock and its waiting jobs, for the demo that moves them. */
@NullMarked
@NamedInterface("time")
package vn.dondoc.process.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
