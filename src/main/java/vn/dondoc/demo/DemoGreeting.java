package vn.dondoc.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where it is and who may log in. */
@Component
@Profile("demo")
class DemoGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);

    private final ApplicationContext context;
    private final Environment environment;
    private final String password;

    DemoGreeting(
            ApplicationContext context,
            Environment environment,
            @Value("${dondoc.demo.password:dondoc}") String password) {
        this.context = context;
        this.environment = environment;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (!(context instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        String address = environment.getProperty("server.address", "0.0.0.0");
        LOG.info(
                """

                Đôn Đốc (demo): http://{}:{}   listens on {}
                  admin · leader · clerk · hctc|ncpc|th|vxnv|cbth|nk -head and -officer
                  sttt-leader · sttt-head · sttt-officer · camgiang-leader · camgiang-officer · snv-appraiser
                  Password of all of them: {}
                """,
                address.equals("0.0.0.0") ? "localhost" : address,
                web.getWebServer().getPort(),
                address.startsWith("127.") ? address + " only, this machine" : address,
                password);
    }
}
