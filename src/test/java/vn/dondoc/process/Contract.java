package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

/** How a rule is proven: it holds for what is shipped and for a small correct process, and reports a wrong one. */
final class Contract {

    static final ModelSet SHIPPED = ModelSet.shipped();

    private static final ModelSet CORRECT = ModelSet.canary("smallProcess", "smallProcess");

    private Contract() {}

    static void holds(Function<ModelSet, List<String>> rule) {
        assertThat(rule.apply(SHIPPED)).isEmpty();
        assertThat(rule.apply(CORRECT)).isEmpty();
    }

    /** The canary: the small correct process, made wrong in one place. */
    static void reports(Function<ModelSet, List<String>> rule, String right, String wrong) {
        assertThat(rule.apply(ModelSet.canary(right, wrong))).as(wrong).isNotEmpty();
    }
}
