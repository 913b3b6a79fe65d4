package vn.dondoc.shared;

/** An agency: the tenant that owns plans, units and officers. */
public record AgencyId(String value) {

    public AgencyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
