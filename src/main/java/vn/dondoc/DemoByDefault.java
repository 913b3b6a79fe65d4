package vn.dondoc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/** Whoever names neither a profile nor a database gets the demo: sample organisation, accounts, movable clock. */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean profileNamed = environment.getActiveProfiles().length > 0
                || StringUtils.hasText(environment.getProperty("spring.profiles.active"));
        if (!profileNamed && !StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            environment.addActiveProfile("demo");
        }
    }

    /** Before the configuration files are read, so that those of the profile are among them. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 9;
    }
}
