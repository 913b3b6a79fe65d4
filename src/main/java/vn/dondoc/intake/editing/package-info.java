/** Changes of the tree: by a reader's edits, and by what the agency knows. */
@NullMarked
package vn.dondoc.intake.editing;

import org.jspecify.annotations.NullMarked;
