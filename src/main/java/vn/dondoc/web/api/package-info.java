/** The interface for programs, {@code /api/v1}: the same use cases and the same sentences as the pages. */
@NullMarked
package vn.dondoc.web.api;

import org.jspecify.annotations.NullMarked;
