package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plan written as text: under each numbered heading its shortfalls, its work, and lines that say who does it by when.
 * Cuts it into criteria with their work; what is not labelled and stands under a heading with work belongs to that work.
 */
final class ProsePlan {

    /**
     * @param path the headings above it, its own last
     * @param ordinal the number of its heading
     */
    record Entry(List<Headings.Heading> path, String ordinal, CriterionDraft criterion) {}

    private static final Pattern NOT_WORK = Pattern.compile(
            "muc dich.*|muc tieu|yeu cau.*|to chuc thuc hien.*|trien khai thuc hien.*|(?:danh gia )?ket qua.*|trach nhiem.*|kinh phi.*|thuc trang.*");
    private static final Pattern BY = Pattern.compile(
            "(?iu)(?:^|[.;(]\\s*|\\n)((?:xong|hoàn thành|thực hiện xong)\\s+(?:trước|trong|chậm nhất)\\s[^.;()\\n]{4,60})");
    private static final Pattern BRACKETS = Pattern.compile(
            "(?iu)\\(\\s*([^():;]{3,120}?)\\s+chủ trì(?:\\s*[,;]\\s*([^():;]{3,120}?)\\s+phối hợp)?\\s*(?=[);,])");
    private static final Set<Column> OF_CRITERION =
            EnumSet.of(Column.TITLE, Column.MAXIMUM, Column.ACHIEVED, Column.TARGET, Column.DEDUCTION);
    private static final Set<Column> OF_WORK =
            EnumSet.of(Column.LEAD, Column.IMPLEMENTING, Column.COORDINATING, Column.TIME, Column.RESPONSIBLE_LEADER);

    private final List<Entry> entries = new ArrayList<>();
    private final Headings headings = new Headings();
    private @Nullable Entry current;
    private @Nullable TaskDraft task;
    private @Nullable Column open;
    private boolean workNamed;
    /** Under a heading that tells results, not work. */
    private boolean aside;

    private ProsePlan() {}

    /** The criteria that have work, or shortfalls that wait for some. */
    static List<Entry> read(List<Paragraph> paragraphs) {
        ProsePlan plan = new ProsePlan();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.text().matches("(?iu)(?:nơi nhận|trên đây là)\\b.*")) {
                break;
            }
            plan.take(paragraph);
        }
        plan.close();
        plan.entries.removeIf(entry -> !isWork(entry.criterion()));
        return List.copyOf(plan.entries);
    }

    private static boolean isWork(CriterionDraft criterion) {
        return !criterion.deduction.isEmpty()
                || criterion.tasks.stream().anyMatch(task -> !(task.lead + task.implementing + task.time).isEmpty());
    }

    private void take(Paragraph paragraph) {
        Labels labels = Labels.of(paragraph.text());
        Headings.Heading heading = Headings.of(paragraph);
        Column alone = Labels.alone(paragraph.text());
        boolean labelled = !labels.parts().isEmpty();
        boolean enters = heading != null && !(labelled && labels.before().isEmpty());
        if (heading != null && enters) {
            enter(labelled ? cut(heading, labels.before()) : heading);
        }
        if (enters) {
            labels.parts().forEach(part -> say(part, paragraph));
        } else if (NOT_WORK.matcher(headings.chapter()).matches()) {
            return;
        } else if (alone != null && !labelled) {
            say(new Labels.Part(alone, "", ""), paragraph);
        } else {
            if (!labels.before().isEmpty()) {
                content(labels.before(), paragraph);
            }
            labels.parts().forEach(part -> say(part, paragraph));
        }
    }

    private static Headings.Heading cut(Headings.Heading heading, String before) {
        Headings.Heading shorter = Headings.of(new Paragraph(before, heading.source()));
        return shorter == null ? heading : shorter;
    }

    private void enter(Headings.Heading heading) {
        List<Headings.Heading> before = headings.path();
        headings.enter(heading);
        if (NOT_WORK.matcher(headings.chapter()).matches()) {
            close();
            return;
        }
        Column meaning = heading.isGeneric() ? HeaderLexicon.label(heading.title()) : null;
        boolean goesOn = heading.isGeneric() && current != null && sameOwner(before);
        if (!goesOn) {
            close();
            List<Headings.Heading> path = headings.path();
            List<Headings.Heading> owners = path.stream()
                    .filter(above -> !above.isGeneric() || above.depth() == 1)
                    .toList();
            boolean own = owners.isEmpty() || !heading.isGeneric();
            CriterionDraft criterion = new CriterionDraft(heading.source());
            criterion.title =
                    own ? heading.title() : owners.get(owners.size() - 1).title();
            current = new Entry(owners.isEmpty() ? path : owners, heading.number(), criterion);
        }
        open = meaning == Column.DEDUCTION || meaning == Column.WORK ? meaning : null;
        aside = heading.isGeneric() && heading.depth() > 1 && open == null;
        renumber(heading, goesOn);
    }

    /** Work of a whole section is called by the number of its own heading. */
    private void renumber(Headings.Heading heading, boolean goesOn) {
        Entry entry = current;
        if (goesOn
                && open == Column.WORK
                && entry != null
                && entry.criterion().deduction.isEmpty()) {
            current = new Entry(entry.path(), heading.number(), entry.criterion());
        }
    }

    /** Whether the generic heading just entered stands under the same heading as the one before. */
    private boolean sameOwner(List<Headings.Heading> before) {
        List<Headings.Heading> path = headings.path();
        Entry entry = current;
        if (entry == null || path.size() < 2) {
            return false;
        }
        Headings.Heading owner = path.get(path.size() - 2);
        boolean within = before.contains(owner);
        boolean mine = !entry.path().isEmpty()
                && entry.path().get(entry.path().size() - 1).equals(owner);
        return within && mine && owner.depth() > 1 && isWorkSoFar(entry);
    }

    private static boolean isWorkSoFar(Entry entry) {
        return !entry.criterion().deduction.isEmpty()
                || entry.ordinal()
                        .equals(entry.path().get(entry.path().size() - 1).number());
    }

    private void close() {
        closeTask();
        Entry entry = current;
        if (entry != null) {
            entries.add(entry);
        }
        current = null;
        workNamed = false;
        aside = false;
        open = null;
    }

    private void closeTask() {
        TaskDraft done = task;
        Entry entry = current;
        task = null;
        if (done == null || entry == null || done.isBlank()) {
            return;
        }
        readInside(done);
        done.text = single(done.text);
        boolean idle = (done.lead + done.time + done.coordinating + done.implementing).isEmpty();
        if (!idle || workNamed) {
            entry.criterion().tasks.add(done);
        }
    }

    /** "(Phòng … chủ trì, Phòng … phối hợp)" and "Hoàn thành trước ngày …" inside the text of the work. */
    private static void readInside(TaskDraft task) {
        Matcher units = BRACKETS.matcher(task.text);
        if (task.lead.isEmpty() && units.find()) {
            task.lead = units.group(1);
            task.coordinating = units.group(2) == null ? task.coordinating : units.group(2);
        }
        Matcher by = BY.matcher(task.text);
        if (task.time.isEmpty() && by.find()) {
            task.time = by.group(1).strip();
        }
        if (task.lead.isEmpty() && !task.implementing.isEmpty()) {
            task.lead = task.implementing;
            task.implementing = "";
        }
    }

    /** One bullet is no list. */
    private static String single(String text) {
        return text.indexOf('\n') < 0 ? text.replaceFirst("^[-+*•▪–]\\s*", "") : text;
    }

    private void content(String text, Paragraph paragraph) {
        Entry entry = current;
        if (entry == null || aside) {
            return;
        }
        if (open == Column.DEDUCTION) {
            entry.criterion().deduction = joined(entry.criterion().deduction, text);
            return;
        }
        TaskDraft work = task;
        if (work != null
                && open != null
                && OF_WORK.contains(open)
                && work.get(open).isEmpty()) {
            work.put(open, text);
            return;
        }
        if (work == null || isSettled(work)) {
            closeTask();
            work = new TaskDraft(paragraph.source());
            task = work;
        }
        work.text = joined(work.text, text);
        open = Column.WORK;
    }

    /** Whether it is already said who does it or by when, so that further text is further work. */
    private static boolean isSettled(TaskDraft work) {
        return !(work.lead + work.time + work.implementing + work.coordinating).isEmpty();
    }

    private void say(Labels.Part part, Paragraph paragraph) {
        Entry entry = current;
        if (entry == null) {
            return;
        }
        open = part.column();
        if (OF_CRITERION.contains(part.column())) {
            ofCriterion(entry, part, paragraph);
            return;
        }
        TaskDraft work = task;
        boolean again = work != null
                && (part.column() == Column.WORK
                        ? isSettled(work)
                        : !work.get(part.column()).isEmpty());
        if (work == null || again) {
            closeTask();
            work = new TaskDraft(paragraph.source());
            task = work;
        }
        workNamed |= part.column() == Column.WORK;
        work.put(part.column(), joined(work.get(part.column()), part.value()));
    }

    private void ofCriterion(Entry entry, Labels.Part part, Paragraph paragraph) {
        CriterionDraft criterion = entry.criterion();
        switch (part.column()) {
            case TITLE -> {
                boolean begun = isWork(criterion) || task != null;
                if (begun) {
                    close();
                    CriterionDraft next = new CriterionDraft(paragraph.source());
                    current = new Entry(entry.path(), "", next);
                    next.title = part.value();
                } else {
                    criterion.title = part.value();
                }
                open = null;
            }
            case MAXIMUM -> criterion.maximum = part.value();
            case ACHIEVED -> criterion.achieved = part.value();
            case TARGET -> criterion.target = joined(criterion.target, part.value());
            default -> criterion.deduction = joined(criterion.deduction, part.value());
        }
    }

    private static String joined(String above, String text) {
        return above.isEmpty() ? text : text.isEmpty() ? above : above + "\n" + text;
    }
}
