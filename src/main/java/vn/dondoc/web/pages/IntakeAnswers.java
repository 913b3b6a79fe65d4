package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.Preview;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** Answers a change: to scripts with the rows that changed, otherwise by leading back to the row. */
@Component
class IntakeAnswers {

    /** With more changed rows than this the page is drawn anew. */
    private static final int MOST_ROWS = 80;

    private final IntakeScreen screen;
    private final Sentences sentences;

    IntakeAnswers(IntakeScreen screen, Sentences sentences) {
        this.screen = screen;
        this.sentences = sentences;
    }

    Visit visit(
            Actor actor,
            Preview before,
            IntakeQuery query,
            String part,
            boolean scripted,
            Model model,
            HttpServletResponse response) {
        return new Visit(actor, before, query, part, scripted, model, response);
    }

    /** One change of a preview, from the page as it was. */
    final class Visit {

        private final Actor actor;
        private final Preview before;
        private final IntakeQuery query;
        private final String part;
        private final boolean scripted;
        private final Model model;
        private final HttpServletResponse response;

        private Visit(
                Actor actor,
                Preview before,
                IntakeQuery query,
                String part,
                boolean scripted,
                Model model,
                HttpServletResponse response) {
            this.actor = actor;
            this.before = before;
            this.query = query;
            this.part = part;
            this.scripted = scripted;
            this.model = model;
            this.response = response;
        }

        String done(Preview after) {
            IntakeQuery reading = query.edit("");
            if (!scripted) {
                IntakePlace place = IntakePlace.of(part);
                String anchor = part.isEmpty() ? "phat-hien" : place.anchor();
                return "redirect:/nhap-ke-hoach/" + after.id() + (part.isEmpty() ? reading : reading.at(place)).text()
                        + "#" + anchor;
            }
            List<IntakePlace> changed = sameShape(after) ? changed(after) : null;
            if (changed == null || changed.size() > MOST_ROWS) {
                response.setHeader("HX-Refresh", "true");
                return "intake/changed :: nothing";
            }
            draw(after, reading, changed);
            return "intake/changed";
        }

        String refused(Refusal refusal, @Nullable MultiValueMap<String, String> typed) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            Map<String, String> faults = new HashMap<>();
            refusal.faults()
                    .forEach(fault -> faults.put(
                            fault.field(),
                            sentences.of(fault.messageKey(), fault.arguments().toArray())));
            model.addAttribute("faults", faults);
            model.addAttribute("typed", typed == null ? Map.of() : typed.toSingleValueMap());
            model.addAttribute("notice", new Notice(false, sentences.of(refusal)));
            IntakePlace place = IntakePlace.of(part);
            if (!scripted) {
                screen.page(
                        actor, before, part.isEmpty() ? query : query.at(place).edit(query.editing()), model);
                return "intake/preview";
            }
            draw(before, query, place.criterion() == null ? List.of() : List.of(place));
            return "intake/changed";
        }

        private void draw(Preview preview, IntakeQuery shown, List<IntakePlace> changed) {
            screen.frame(actor, preview, shown, model);
            IntakeBlocks blocks = screen.blocks(actor, preview);
            model.addAttribute(
                    "changed",
                    changed.stream()
                            .map(place -> blocks.one(
                                    Objects.requireNonNull(place.appendix()),
                                    Objects.requireNonNull(place.criterion())))
                            .toList());
            IntakePlace place = IntakePlace.of(part);
            boolean document = part.startsWith("/document")
                    || !before.document().equals(preview.document())
                    || !IntakeScreen.documentFindings(before).equals(IntakeScreen.documentFindings(preview));
            if (document) {
                model.addAttribute("documentChanged", true);
                screen.page(actor, preview, shown, model);
            }
            boolean head = place.appendix() != null && place.criterion() == null;
            if (head
                    || !IntakeScreen.headFindings(before, shown.appendix())
                            .equals(IntakeScreen.headFindings(preview, shown.appendix()))) {
                model.addAttribute("headChanged", true);
                screen.part(actor, preview, shown, model);
            }
        }

        private boolean sameShape(Preview after) {
            return shape(before).equals(shape(after));
        }

        private static List<Integer> shape(Preview preview) {
            return preview.appendices().stream()
                    .map(appendix -> appendix.criteria().size())
                    .toList();
        }

        /** The rows of the open appendix that look different now. */
        private List<IntakePlace> changed(Preview after) {
            Map<String, List<Finding>> were = byRow(before);
            Map<String, List<Finding>> are = byRow(after);
            String own = IntakePlace.of(part).anchor();
            List<IntakePlace> changed = new ArrayList<>();
            int appendix = query.appendix();
            if (appendix >= after.appendices().size()) {
                return changed;
            }
            List<Preview.Criterion> now = after.appendices().get(appendix).criteria();
            List<Preview.Criterion> then = before.appendices().get(appendix).criteria();
            for (int position = query.from(); position < now.size(); position++) {
                IntakePlace place = new IntakePlace(appendix, position, null);
                if (place.anchor().equals(own)
                        || !now.get(position).equals(then.get(position))
                        || !Objects.equals(were.get(place.anchor()), are.get(place.anchor()))) {
                    changed.add(place);
                }
            }
            return changed;
        }

        private static Map<String, List<Finding>> byRow(Preview preview) {
            Map<String, List<Finding>> rows = new HashMap<>();
            for (Finding finding : preview.findings()) {
                rows.computeIfAbsent(IntakePlace.of(finding.path()).anchor(), row -> new ArrayList<>())
                        .add(finding);
            }
            return rows;
        }
    }
}
