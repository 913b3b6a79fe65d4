package vn.dondoc.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, String> {

    Plan save(Plan plan);

    Optional<Plan> findById(String id);
}
