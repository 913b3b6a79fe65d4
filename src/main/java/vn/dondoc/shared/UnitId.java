package vn.dondoc.shared;

/** A unit of an agency, or a collective name for several. */
public record UnitId(String value) {

    public UnitId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
