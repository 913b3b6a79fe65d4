package vn.dondoc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with the sample organisation on a real port and an empty real database, jobs run by hand. All
 * tests share one context: each makes its own plan.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "dondoc.demo.sample-plan=false",
            "spring.datasource.hikari.connection-timeout=4000"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WholeApplication {}
