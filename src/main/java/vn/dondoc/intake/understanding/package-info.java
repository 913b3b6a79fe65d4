/** From neutral rows to the tree of a plan, as a careful clerk would type it; decides nothing without saying so. */
@NullMarked
package vn.dondoc.intake.understanding;

import org.jspecify.annotations.NullMarked;
