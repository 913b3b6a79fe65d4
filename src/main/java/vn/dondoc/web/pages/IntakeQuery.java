package vn.dondoc.web.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Severity;

/**
 * What of a preview is on the screen; the names are those of the address.
 *
 * @param pl position of the open appendix
 * @param tu the first criterion shown of it
 * @param muc findings of this severity only
 * @param ma findings of this code only
 * @param nguon whether the source stands open beside every row
 * @param sua path of what is being edited
 */
public record IntakeQuery(
        @Nullable Integer pl,
        @Nullable Integer tu,
        @Nullable String muc,
        @Nullable String ma,
        @Nullable Boolean nguon,
        @Nullable String sua) {

    /** So many criteria are drawn at a time. */
    static final int CHUNK = 60;

    public int appendix() {
        return pl == null || pl < 0 ? 0 : pl;
    }

    public int from() {
        return tu == null || tu < 0 ? 0 : tu / CHUNK * CHUNK;
    }

    public boolean sources() {
        return Boolean.TRUE.equals(nguon);
    }

    public String editing() {
        return sua == null ? "" : sua;
    }

    public Optional<Severity> severity() {
        return known(Severity.values(), muc);
    }

    public Optional<FindingCode> code() {
        return known(FindingCode.values(), ma);
    }

    private static <E extends Enum<E>> Optional<E> known(E[] values, @Nullable String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    public IntakeQuery at(IntakePlace place) {
        Integer appendix = place.appendix() == null ? pl : place.appendix();
        Integer first = place.criterion() == null ? tu : Integer.valueOf(place.criterion() / CHUNK * CHUNK);
        return new IntakeQuery(appendix, first == null || first == 0 ? null : first, muc, ma, nguon, null);
    }

    public IntakeQuery appendix(int position) {
        return new IntakeQuery(position, null, muc, ma, nguon, null);
    }

    public IntakeQuery next() {
        return new IntakeQuery(appendix(), from() + CHUNK, muc, ma, nguon, null);
    }

    public IntakeQuery edit(String path) {
        return new IntakeQuery(appendix(), tu, muc, ma, nguon, path);
    }

    public IntakeQuery filter(@Nullable String severity, @Nullable String code) {
        return new IntakeQuery(pl, tu, severity, code, nguon, null);
    }

    public IntakeQuery sources(boolean open) {
        return new IntakeQuery(pl, tu, muc, ma, open ? Boolean.TRUE : null, null);
    }

    /** As the query of an address, {@code ?} included; empty when there is nothing to say. */
    public String text() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        add(address, "pl", pl);
        add(address, "tu", tu);
        add(address, "muc", muc);
        add(address, "ma", ma);
        add(address, "nguon", nguon);
        add(address, "sua", sua);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
