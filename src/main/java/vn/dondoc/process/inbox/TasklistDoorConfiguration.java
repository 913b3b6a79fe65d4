package vn.dondoc.process.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import vn.dondoc.organization.Organization;

/** Puts Tasklist's door last: behind the login and behind the web applications' protection against forged requests. */
@Configuration(proxyBeanMethods = false)
class TasklistDoorConfiguration {

    @Bean
    FilterRegistrationBean<TasklistDoor> tasklistDoor(
            TaskInbox inbox,
            Organization organization,
            MessageSource messages,
            LocaleResolver localeResolver,
            ObjectMapper json) {
        FilterRegistrationBean<TasklistDoor> registration =
                new FilterRegistrationBean<>(new TasklistDoor(inbox, organization, messages, localeResolver, json));
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        registration.setMatchAfter(true);
        return registration;
    }
}
