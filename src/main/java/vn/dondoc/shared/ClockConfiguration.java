package vn.dondoc.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the application; the demo brings its own, which can be moved. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    /** The zone in which every date of the application is meant. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZONE);
    }
}
