package vn.dondoc.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** Completes many tasks one after the other, each wholly or not at all, and says what became of each. */
@Component
class Bulk {

    private static final int MOST = 1000;

    private final TaskInbox inbox;
    private final WorkCards cards;
    private final Sentences sentences;

    Bulk(TaskInbox inbox, WorkCards cards, Sentences sentences) {
        this.inbox = inbox;
        this.cards = cards;
        this.sentences = sentences;
    }

    /** The actor's open tasks of one kind with their work, of one plan or of all. */
    Map<String, WorkCard> open(Actor actor, @Nullable String plan, String key) {
        List<TaskView> tasks =
                inbox.list(actor, new TaskQuery(plan, key, null, null, 0, MOST)).items();
        Map<String, WorkCard> works = cards.of(
                actor, tasks.stream().map(TaskView::subjectId).distinct().toList());
        Map<String, WorkCard> open = new LinkedHashMap<>();
        for (TaskView task : tasks) {
            WorkCard work = works.get(task.subjectId());
            if (work != null) {
                open.put(task.id(), work);
            }
        }
        return open;
    }

    /**
     * What became of the tasks.
     *
     * @param refused the sentence for each task that stayed as it was
     */
    record Outcome(int done, Map<String, String> refused) {}

    Outcome complete(Actor actor, Map<String, Map<String, String>> submissions) {
        int done = 0;
        Map<String, String> refused = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> submission : submissions.entrySet()) {
            try {
                inbox.complete(actor, submission.getKey(), submission.getValue());
                done++;
            } catch (Refusal refusal) {
                refused.put(submission.getKey(), sentences.of(refusal));
            }
        }
        return new Outcome(done, refused);
    }
}
