package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanId;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;

/** Taking in, changing, undoing and handing over, on a real database with the sample organisation. */
@WholeApplication
public class IntakesTest {

    @Autowired
    private Intakes intakes;

    @Autowired
    private Organization organization;

    private Actor actor(String login) {
        return organization.actor(new OfficerId(login)).orElseThrow();
    }

    private Preview taken() {
        return intakes.take(actor("clerk"), "C:\\tam\\phu-luc.txt", Fixtures.resource("two-appendices.txt"), null);
    }

    @Test
    void aDocumentIsKeptAndItsPreviewIsTheSameTomorrow() {
        Preview preview = taken();

        assertThat(intakes.get(actor("hctc-officer"), preview.id())).isEqualTo(preview);
        assertThat(intakes.list(actor("leader")))
                .filteredOn(view -> view.id().equals(preview.id()))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.fileName()).isEqualTo("phu-luc.txt");
                    assertThat(view.plan()).isNull();
                });
        assertThat(intakes.source(actor("clerk"), preview.id())).startsWith("Phụ lục 1.");
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        String id = taken().id();
        Actor stranger = actor("sttt-head");

        assertThatThrownBy(() -> intakes.get(stranger, id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> intakes.edit(stranger, id, List.of(), Confirmation.allProposals()))
                .isInstanceOf(Refusal.class);
        assertThat(intakes.list(stranger)).noneMatch(view -> view.id().equals(id));
    }

    @Test
    void whoHasNoPartInTheOfficesWorkIsRefused() {
        Actor administrator = actor("admin");

        assertThatThrownBy(() -> intakes.list(administrator))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void theLastStepCanBeTakenBack() {
        Preview preview = taken();
        Edit edit = new Edit("/document/subject", TextNode.valueOf("Kế hoạch thử"));

        Preview edited = intakes.edit(actor("clerk"), preview.id(), List.of(edit), Confirmation.none());

        assertThat(edited.document().subject()).isEqualTo("Kế hoạch thử");
        assertThat(edited.findings()).noneMatch(found -> found.code() == FindingCode.DOCUMENT_SUBJECT_MISSING);
        assertThat(intakes.undo(actor("clerk"), preview.id())).isEqualTo(preview);
        assertThatThrownBy(() -> intakes.undo(actor("clerk"), preview.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void openFindingsKeepAPreviewFromBecomingAPlan() {
        String id = taken().id();

        FindingsOpen open = catchThrowableOfType(
                FindingsOpen.class, () -> intakes.plan(actor("clerk"), id, List.of(), Confirmation.none()));

        assertThat(open.findings()).isNotEmpty().allMatch(Finding::blocks);
    }

    @Test
    void aSettledPreviewBecomesADraftAndThenRevisesIt() {
        String id = taken().id();

        PlanId plan = intakes.plan(actor("clerk"), id, List.of(), Confirmation.allProposals());
        Edit edit = new Edit("/document/place", TextNode.valueOf("Bắc Kạn"));
        PlanId again = intakes.plan(actor("clerk"), id, List.of(edit), Confirmation.allProposals());

        assertThat(again).isEqualTo(plan);
        assertThat(intakes.list(actor("clerk")))
                .filteredOn(view -> view.id().equals(id))
                .extracting(IntakeView::plan)
                .containsExactly(plan);
    }
}
