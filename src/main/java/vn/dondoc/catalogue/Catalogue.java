package vn.dondoc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Ids;

/** The criterion sets of an agency; those that a plan names and the set does not know yet are added to it. */
@Service
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A criterion as a document names it.
     *
     * @param parent position of the parent in the same list, which must come before it
     * @param section title of the section, which is part of the key: numbering restarts in each
     */
    public record Named(
            @Nullable Integer parent,
            @Nullable String section,
            String ordinal,
            @Nullable String code,
            String title,
            boolean survey,
            CriterionRole role,
            @Nullable BigDecimal maxScore) {

        String path(@Nullable String parentPath) {
            String own = (code == null ? ordinal : code) + " " + title.strip();
            return (parentPath == null ? (section == null ? "" : section + " / ") : parentPath + " / ") + own;
        }
    }

    /** The ids of these criteria in the set of this index and year, in their order; unknown ones are added. */
    @Transactional
    public List<CriterionId> resolve(AgencyId agency, IndexKind index, int year, List<Named> criteria) {
        String set = criteriaSet(agency, index, year);
        Map<String, String> known = new HashMap<>();
        jdbc.sql("select path, id from criterion where criteria_set = ?")
                .param(set)
                .query(row -> {
                    known.put(row.getString(1), row.getString(2));
                });
        List<String> paths = new ArrayList<>();
        List<CriterionId> ids = new ArrayList<>();
        for (Named named : criteria) {
            Integer parent = named.parent();
            String path = named.path(parent == null ? null : paths.get(parent));
            String id = known.get(path);
            if (id == null) {
                id = add(set, parent == null ? null : ids.get(parent), path, named);
                known.put(path, id);
            }
            paths.add(path);
            ids.add(new CriterionId(id));
        }
        return ids;
    }

    private String criteriaSet(AgencyId agency, IndexKind index, int year) {
        jdbc.sql("""
                        insert into criteria_set (id, agency, index_kind, year) values (?, ?, ?, ?)
                        on conflict on constraint criteria_set_once do nothing""").params(Ids.next(), agency.value(), index.name(), year).update();
        return jdbc.sql("select id from criteria_set where agency = ? and index_kind = ? and year = ?")
                .params(agency.value(), index.name(), year)
                .query(String.class)
                .single();
    }

    private String add(String set, @Nullable CriterionId parent, String path, Named named) {
        String id = Ids.next();
        jdbc.sql("""
                        insert into criterion
                            (id, criteria_set, parent, path, code, title, section, survey, role, max_score)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(set)
                .param(parent == null ? null : parent.value())
                .param(path)
                .param(named.code())
                .param(named.title())
                .param(named.section())
                .param(named.survey())
                .param(named.role().name())
                .param(named.maxScore())
                .update();
        return id;
    }
}
