package vn.dondoc.access;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens Tasklist, Cockpit and Admin to who is logged in with us, and only as far as {@link EngineDoors} says. */
@Configuration(proxyBeanMethods = false)
class EngineWebapps {

    private static final int AFTER_LOGIN = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

    @Bean
    FilterRegistrationBean<EngineDoorFilter> engineDoors(
            CurrentActor currentActor, TaskService tasks, ProblemAnswers problems) {
        FilterRegistrationBean<EngineDoorFilter> doors =
                new FilterRegistrationBean<>(new EngineDoorFilter(currentActor, tasks, problems));
        doors.addUrlPatterns("/camunda/api/*");
        doors.setOrder(AFTER_LOGIN);
        return doors;
    }

    /** The applications take over the name of who is logged in; groups and tenants come from the engine. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> login =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        login.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                ContainerBasedAuthenticationProvider.class.getName());
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        login.setOrder(AFTER_LOGIN + 1);
        return login;
    }
}
