package org.safeconduct.security.session;

import java.util.Map;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;

/** Keeps sessions in the database, so that any node goes on where another began. */
@Configuration(proxyBeanMethods = false)
class SharedSessions {

    /** Nobody looks sessions up by who they belong to, so no column says it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sealedSessions(SealedContent content) {
        return sessions -> {
            GenericConversionService both = new GenericConversionService();
            both.addConverter(Object.class, byte[].class, content::seal);
            both.addConverter(byte[].class, Object.class, content::open);
            sessions.setConversionService(both);
            sessions.setIndexResolver(session -> Map.of());
        };
    }

    /** Two requests of one session may write the same attribute first. */
    @Bean
    @Profile("mysql")
    MySqlJdbcIndexedSessionRepositoryCustomizer lastWriterCounts() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer sessionCookie(ServerProperties server, SessionMark mark) {
        return new MarkedCookie(server.getServlet().getSession().getCookie(), mark);
    }
}
