/** From the bytes of a file to neutral rows; knows formats and nothing of plans. */
@NullMarked
package vn.dondoc.intake.reading;

import org.jspecify.annotations.NullMarked;
