/** Word documents: paragraphs and tables in the order of the body. */
@NullMarked
package vn.dondoc.intake.reading.word;

import org.jspecify.annotations.NullMarked;
