package vn.dondoc.process.inbox;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.Actor;

/** Finds the running process of a plan or an assignment, for links into Cockpit. */
@Service
public class Instances {

    private final JdbcClient jdbc;

    Instances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The engine's id of the running process instance with this business key, within the actor's agency.
     *
     * @param subject the plan or assignment
     */
    @Transactional(readOnly = true)
    public Optional<String> running(Actor actor, String subject) {
        return jdbc.sql("""
                        select proc_inst_id_ from act_ru_execution
                        where business_key_ = ? and tenant_id_ = ? and parent_id_ is null
                        limit 1""")
                .params(subject, actor.agency().value())
                .query(String.class)
                .optional();
    }
}
