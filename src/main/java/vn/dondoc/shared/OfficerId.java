package vn.dondoc.shared;

/** An officer; also the login name and the user id in the engine. */
public record OfficerId(String value) {

    public OfficerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
