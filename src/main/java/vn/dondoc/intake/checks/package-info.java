/** The doubts about a tree: one class for each family of checks, all computed anew after every edit. */
@NullMarked
package vn.dondoc.intake.checks;

import org.jspecify.annotations.NullMarked;
