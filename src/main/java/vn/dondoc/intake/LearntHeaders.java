package vn.dondoc.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.intake.understanding.Column;
import vn.dondoc.intake.understanding.Folded;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;

/** What an agency has said about headers that were not known; used for every later document of it. */
@Repository
class LearntHeaders {

    private static final Pattern MAPPED = Pattern.compile("/appendices/(\\d{1,6})/headers/(\\d{1,6})/column");

    private final JdbcClient jdbc;

    LearntHeaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Column> of(AgencyId agency) {
        Map<String, Column> headers = new HashMap<>();
        jdbc.sql("select header, meaning from header_mapping where agency = :agency")
                .param("agency", agency.value())
                .query((row, number) -> Map.entry(row.getString("header"), Column.valueOf(row.getString("meaning"))))
                .list()
                .forEach(mapping -> headers.put(mapping.getKey(), mapping.getValue()));
        return headers;
    }

    /** Keeps the mappings among these edits; the last word on a header counts. */
    void learn(Actor actor, Preview preview, List<Edit> edits, Instant now) {
        for (Edit edit : edits) {
            Matcher mapped = MAPPED.matcher(edit.path());
            if (mapped.matches() && edit.value().isTextual()) {
                Preview.Header header = preview.appendices()
                        .get(Integer.parseInt(mapped.group(1)))
                        .headers()
                        .get(Integer.parseInt(mapped.group(2)));
                keep(actor, Folded.of(header.text()), edit.value().textValue(), now);
            }
        }
    }

    private void keep(Actor actor, String header, String meaning, Instant now) {
        jdbc.sql("""
                        insert into header_mapping (agency, header, meaning, mapped_by, mapped_at)
                        values (:agency, :header, :meaning, :by, :at)
                        on conflict on constraint header_mapping_pk
                        do update set meaning = excluded.meaning, mapped_by = excluded.mapped_by,
                                      mapped_at = excluded.mapped_at
                        """)
                .param("agency", actor.agency().value())
                .param("header", header)
                .param("meaning", meaning)
                .param("by", actor.officer().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
