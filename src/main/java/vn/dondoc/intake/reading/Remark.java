package vn.dondoc.intake.reading;

import java.util.List;
import vn.dondoc.intake.FindingCode;

/**
 * What only the reader of a format can see: something hidden, something without a value.
 *
 * @param row the source of the row that it concerns; empty when it concerns none
 * @param source the exact place
 * @param arguments of the sentence
 */
public record Remark(FindingCode code, String row, String source, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }
}
