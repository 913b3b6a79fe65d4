package vn.dondoc.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, String> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(String id);

    List<Assignment> findByPlan(String plan);
}
