/** The grammar of Vietnamese time texts: tokens, what a clause says, and the schedule that the clauses make together. */
@NullMarked
package vn.dondoc.schedule.text;

import org.jspecify.annotations.NullMarked;
