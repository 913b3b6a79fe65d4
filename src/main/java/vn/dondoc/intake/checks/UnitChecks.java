package vn.dondoc.intake.checks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Edit;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Lookup;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Folded;
import vn.dondoc.organization.UnitMatch;
import vn.dondoc.organization.UnitView;

/** Names of units against the agency's own; a name that fits none stops here. */
final class UnitChecks {

    private static final Pattern CUT = Pattern.compile(".*(?:[-–,&]|\\s(?:và|thuộc|của))\\s*", Pattern.DOTALL);

    private final Preview preview;
    private final Findings findings;
    private final Lookup lookup;

    UnitChecks(Preview preview, Findings findings, Lookup lookup) {
        this.preview = preview;
        this.findings = findings;
        this.lookup = lookup;
    }

    void run() {
        for (Rows.TaskAt at : Rows.tasks(preview)) {
            Preview.Task task = at.task();
            names(at, "lead", task.lead());
            names(at, "implementing", task.implementing());
            names(at, "coordinating", task.coordinating());
            lead(at);
        }
    }

    private void lead(Rows.TaskAt at) {
        List<Preview.UnitName> lead = at.task().lead();
        if (lead.size() > 1) {
            findings.add(
                    FindingCode.LEADS_SEVERAL,
                    at.path() + "/lead",
                    at.of().name(),
                    lead.stream().map(Preview.UnitName::text).collect(Collectors.joining("; ")),
                    lead.get(0).text());
        }
        for (int i = 0; i < lead.size(); i++) {
            boolean collective =
                    lookup.unit(lead.get(i).unit()).map(UnitView::collective).orElse(false);
            if (collective) {
                findings.add(
                        FindingCode.LEAD_COLLECTIVE,
                        at.path() + "/lead/" + i,
                        at.of().name(),
                        lead.get(i).text());
            }
        }
    }

    private void names(Rows.TaskAt at, String field, List<Preview.UnitName> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).unit() == null && !shifted(at, field, names.get(i).text())) {
                unknown(at, at.path() + "/" + field + "/" + i, names.get(i).text());
            }
        }
    }

    /** A time in a column of units, while the column of times is empty. */
    private boolean shifted(Rows.TaskAt at, String field, String text) {
        Integer year = preview.document().planYear();
        boolean timeless =
                Rows.blank(at.task().timeText()) || at.task().inherited().contains("time");
        if (!timeless || year == null || !lookup.schedule(text, year, null).understood()) {
            return false;
        }
        Finding.Proposal proposal = new Finding.Proposal(
                findings.say("intake.proposal.shift", text),
                List.of(
                        new Edit(at.path() + "/timeText", Findings.json(text)),
                        new Edit(at.path() + "/" + field, JsonNodeFactory.instance.arrayNode())));
        findings.propose(
                FindingCode.CELL_SHIFTED,
                at.path() + "/" + field,
                proposal,
                at.of().name(),
                text,
                "intake.column." + (field.equals("lead") ? "LEAD" : field.toUpperCase(Locale.ROOT)));
        return true;
    }

    private void unknown(Rows.TaskAt at, String path, String text) {
        UnitMatch match = lookup.match(text);
        boolean cut = CUT.matcher(text).matches();
        String suggestions = match.suggestions().stream().map(UnitView::name).collect(Collectors.joining("; "));
        UnitView clear = clear(text, match.suggestions(), cut);
        findings.propose(
                cut ? FindingCode.CELL_CUT_OFF : FindingCode.UNIT_UNKNOWN,
                path,
                clear == null ? null : proposal(path, clear, cut),
                at.of().name(),
                text,
                suggestions);
    }

    private Finding.Proposal proposal(String path, UnitView unit, boolean cut) {
        return cut
                ? findings.proposal("intake.proposal.unitName", path + "/text", Findings.json(unit.name()), unit.name())
                : findings.proposal(
                        "intake.proposal.unit",
                        path + "/unit",
                        Findings.json(unit.id().value()),
                        unit.name());
    }

    /** One unit stands out when it is the only likely one, or the only one that begins like what is left. */
    private static @Nullable UnitView clear(String text, List<UnitView> suggestions, boolean cut) {
        if (suggestions.size() == 1) {
            return suggestions.get(0);
        }
        String start = Folded.of(text);
        List<UnitView> beginning = suggestions.stream()
                .filter(unit ->
                        cut ? Folded.of(unit.name()).startsWith(start) : start.startsWith(Folded.of(unit.name())))
                .toList();
        return beginning.size() == 1 && !start.isEmpty() ? beginning.get(0) : null;
    }
}
