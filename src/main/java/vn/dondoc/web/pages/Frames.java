package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Accounts;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.organization.AgencyView;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

/** Draws the frame of a page for who is logged in: only what this person may use. */
@Component
class Frames {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final Organization organization;
    private final MessageSource messages;
    private final Clock clock;

    Frames(
            CurrentActor currentActor,
            Accounts accounts,
            Organization organization,
            MessageSource messages,
            Clock clock) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /** The frame, empty where nobody is logged in or nothing is open before the password is changed. */
    Optional<Frame> of(HttpServletRequest request) {
        return currentActor
                .find()
                .filter(actor -> !accounts.mustChange(actor.officer()))
                .map(actor -> frame(actor, request));
    }

    private Frame frame(Actor actor, HttpServletRequest request) {
        List<UnitView> units = organization.units(actor.agency(), LocalDate.now(clock));
        boolean monitors = units.stream().anyMatch(unit -> unit.monitoring() && actor.belongsTo(unit.id()));
        boolean supervisor = monitors || actor.is(PostKind.LEADER) || actor.is(PostKind.ADMINISTRATOR);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new Frame(
                actor.name(),
                actor.officer().value(),
                organization.agency(actor.agency()).map(AgencyView::name).orElse(""),
                posts(actor, units),
                path,
                withoutLanguage(request.getQueryString()),
                links(actor, monitors, path),
                supervisor,
                actor.is(PostKind.ADMINISTRATOR));
    }

    private static String withoutLanguage(@Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith("lang=") && !part.isEmpty())
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }

    private String posts(Actor actor, List<UnitView> units) {
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(UnitView::id, UnitView::name));
        Set<String> lines = new LinkedHashSet<>();
        for (Post post : actor.posts()) {
            UnitId unit = post.unit();
            String kind = messages.getMessage("page.post." + post.kind(), null, LocaleContextHolder.getLocale());
            lines.add(unit == null ? kind : kind + ", " + names.getOrDefault(unit, unit.value()));
        }
        return String.join("; ", lines);
    }

    private static List<Frame.Link> links(Actor actor, boolean monitors, String path) {
        boolean heads = actor.is(PostKind.HEAD) || actor.is(PostKind.DEPUTY);
        List<Frame.Link> links = new ArrayList<>();
        add(links, path, true, "page.nav.start", "/", "house");
        add(links, path, true, "page.nav.plans", "/ke-hoach", "journal-text");
        add(links, path, heads, "page.nav.confirm", "/xac-nhan", "check2-square");
        add(links, path, monitors || actor.is(PostKind.LEADER), "page.nav.accept", "/nghiem-thu", "patch-check");
        add(
                links,
                path,
                monitors || actor.is(PostKind.CLERK),
                "page.nav.intake",
                "/nhap-ke-hoach",
                "file-earmark-arrow-up");
        boolean administrator = actor.is(PostKind.ADMINISTRATOR);
        add(links, path, administrator, "page.nav.units", "/quan-tri/don-vi", "diagram-3");
        add(links, path, administrator, "page.nav.officers", "/quan-tri/can-bo", "people");
        add(links, path, administrator, "page.nav.calendar", "/quan-tri/lich", "calendar3");
        return links;
    }

    private static void add(
            List<Frame.Link> links, String path, boolean open, String label, String address, String icon) {
        if (open) {
            boolean current = address.equals("/") ? path.equals("/") : path.startsWith(address);
            links.add(new Frame.Link(label, address, icon, current));
        }
    }
}
