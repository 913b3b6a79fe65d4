package vn.dondoc.assignment;

/** A difficulty, an extension or a wish for input around an assignment. */
public record RequestId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
