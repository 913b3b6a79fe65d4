/** Excel workbooks: the rows of their visible sheets as they are shown. */
@NullMarked
package vn.dondoc.intake.reading.excel;

import org.jspecify.annotations.NullMarked;
