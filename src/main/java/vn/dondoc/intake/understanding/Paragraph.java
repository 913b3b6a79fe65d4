package vn.dondoc.intake.understanding;

/**
 * A paragraph of running text, on one line however the file breaks it.
 *
 * @param source where it begins in the file
 */
record Paragraph(String text, String source) {}
