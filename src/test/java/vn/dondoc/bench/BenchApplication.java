package vn.dondoc.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.dondoc.DurableDatabase;

/** The whole application with the sample organisation on a durable database, jobs run by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "dondoc.demo.sample-plan=false",
            "spring.datasource.hikari.maximum-pool-size=" + BenchApplication.POOL
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DurableDatabase.class)
@interface BenchApplication {

    /** Connections on either side; the server admits 40 in all. */
    String POOL = "8";
}
