package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms reach only where they may. */
class RoomsTest {

    private static final List<String> ROOMS = List.of(
            "shared",
            "organization",
            "schedule",
            "catalogue",
            "plan",
            "intake",
            "assignment",
            "access",
            "process",
            "web",
            "demo");

    private final ApplicationModules modules = ApplicationModules.of(DonDocApplication.class);

    @Test
    void everyRoomKeepsToItsAllowedDependencies() {
        modules.verify();
    }

    @Test
    void theRoomsAreTheOnesOfTheMap() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void everyRoomDeclaresWhatItMayUse() throws ClassNotFoundException {
        for (String room : ROOMS) {
            Annotation declared =
                    Class.forName("vn.dondoc." + room + ".package-info").getAnnotation(ApplicationModule.class);
            assertThat(declared).as(room).isNotNull();
        }
    }
}
