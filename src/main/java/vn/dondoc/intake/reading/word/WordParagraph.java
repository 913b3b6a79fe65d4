package vn.dondoc.intake.reading.word;

/**
 * A paragraph as a reader sees it.
 *
 * @param label what automatic numbering prints before it; empty without
 * @param text tabs and line breaks included
 * @param goesOn whether its end was deleted, so that the next one goes on in it
 * @param hidden whether something in it is hidden
 * @param tracked whether some of it was inserted or deleted and that is not settled yet
 */
record WordParagraph(String label, String text, boolean goesOn, boolean hidden, boolean tracked) {

    /** Label and text; a number alone is kept, a bullet alone is nothing. */
    String printed() {
        if (text.isBlank()) {
            return label.equals("-") || label.equals("+") || label.equals("*") ? "" : label;
        }
        return label.isEmpty() ? text : label + " " + text.stripLeading();
    }
}
