package vn.dondoc.web.pages;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.UnitId;

/** Whom a collective stands for and who came after a unit, as they were entered. */
@Repository
@Transactional(readOnly = true)
class UnitMembers {

    private final JdbcClient jdbc;

    UnitMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean allRooms(UnitId collective) {
        return jdbc.sql("select all_rooms from unit where id = ?")
                .param(collective.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    List<String> members(UnitId collective) {
        return jdbc.sql("select member from unit_member where collective = ? order by member")
                .param(collective.value())
                .query(String.class)
                .list();
    }

    /** Names of the units that carry on. */
    List<String> successors(UnitId unit) {
        return jdbc.sql(
                        "select n.name from unit_successor s join unit n on n.id = s.successor where s.unit = ? order by 1")
                .param(unit.value())
                .query(String.class)
                .list();
    }
}
