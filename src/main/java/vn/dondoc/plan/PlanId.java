package vn.dondoc.plan;

/** A plan; also the business key of its process instance. */
public record PlanId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
