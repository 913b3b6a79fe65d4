package vn.dondoc.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * What Camunda's own starter makes of an empty application with its web applications. Not a configuration by
 * annotation, so that ours does not find it.
 */
@EnableAutoConfiguration
public class BareApplication {

    public static void main(String[] args) {
        SpringApplication.run(BareApplication.class, args);
    }
}
