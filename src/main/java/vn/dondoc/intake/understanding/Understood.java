package vn.dondoc.intake.understanding;

import java.util.List;
import vn.dondoc.intake.Preview;

/** A document as read: the tree before units and schedules are looked up, and what only reading could see. */
public record Understood(Preview preview, List<Observation> observations) {

    public Understood {
        observations = List.copyOf(observations);
    }
}
