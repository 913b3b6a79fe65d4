package vn.dondoc.assignment;

/** A planned task in the hands of one unit; also the business key of its process instance. */
public record AssignmentId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
