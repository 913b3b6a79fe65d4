/** The inbox of user tasks: the door for pages, programs and Tasklist alike. */
@NullMarked
@NamedInterface("inbox")
package vn.dondoc.process.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
