/** The archive that Word and Excel keep their parts in: unpacked within limits, its XML read without any entity. */
@NullMarked
package vn.dondoc.intake.reading.office;

import org.jspecify.annotations.NullMarked;
