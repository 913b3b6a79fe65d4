package vn.dondoc.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.dondoc.shared.PostKind;

/** Who may pass where: files of pages, programs with a password on each call, and people with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final Pattern FILES =
            Pattern.compile("/(webjars|css|js|img|fonts)/.+|/favicon\\.(ico|svg)|/camunda/(lib|assets)/.+"
                    + "|/camunda/app/[a-z]+/(?!.*\\.html$).+\\.(js|css|json|png|svg|ico|woff2?|ttf|eot|map|txt)");
    private static final String[] PUBLIC = {
        "/",
        "/login",
        "/error",
        "/actuator/health",
        "/actuator/health/**",
        "/api/docs",
        "/api/docs.json",
        "/api/docs/**",
        "/api/docs.json/**",
        "/api/swagger-ui/**",
        "/swagger-ui/**"
    };

    /** Files are the same for everybody, and browsers may keep them. */
    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> "GET".equals(request.getMethod())
                        && FILES.matcher(path(request)).matches())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Programs: no session, hence nothing that another site could ride on. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(
            HttpSecurity http,
            Credentials credentials,
            Accounts accounts,
            LoginAnswers answers,
            ProblemAnswers problems)
            throws Exception {
        RememberedCredentials remembered = new RememberedCredentials(credentials, System::nanoTime);
        return http.securityMatcher(
                        request -> isForPrograms(path(request)) && BasicLoginFilter.carriesCredentials(request))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .addFilterBefore(new BasicLoginFilter(remembered, problems), AuthorizationFilter.class)
                .addFilterBefore(new LiveAccountFilter(accounts, problems), AuthorizationFilter.class)
                .build();
    }

    /** People, in our pages and in the engine's web applications alike. */
    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http,
            AuthenticationManager formLogin,
            Accounts accounts,
            CurrentActor currentActor,
            LoginAnswers answers,
            ProblemAnswers problems)
            throws Exception {
        HttpSessionRequestCache wantedPage = new HttpSessionRequestCache();
        wantedPage.setRequestMatcher(
                request -> "GET".equals(request.getMethod()) && !ProblemAnswers.expectsData(request));
        wantedPage.setMatchingRequestParameterName(null);
        return http.authorizeHttpRequests(
                        all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PUBLIC)
                                .permitAll()
                                .requestMatchers("/actuator", "/actuator/**")
                                .access((authentication, context) -> new AuthorizationDecision(currentActor
                                        .find()
                                        .map(actor -> actor.is(PostKind.ADMINISTRATOR))
                                        .orElse(false)))
                                .anyRequest()
                                .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").failureHandler(answers))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?reason=out"))
                // The web applications of the engine have a protection of their own, with a cookie of their own. Ours
                // keeps its token in the session, so that the two never meet.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .requestCache(cache -> cache.requestCache(wantedPage))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .authenticationManager(formLogin)
                .addFilterBefore(new LiveAccountFilter(accounts, problems), AuthorizationFilter.class)
                .build();
    }

    @Bean
    AuthenticationManager formLogin(Credentials credentials) {
        return new ProviderManager(new FormLogin(credentials));
    }

    /** The interface for programs, and the clock of the demo. */
    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/demo/clock");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
