package vn.dondoc.catalogue;

/** A criterion of one criterion set; codes are not unique, this is. */
public record CriterionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
