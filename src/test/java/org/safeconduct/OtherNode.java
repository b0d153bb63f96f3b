package org.safeconduct;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/** A second node beside the application under test: the same database, keys and settings, a port of its own. */
public final class OtherNode {

    private static final Map<ConfigurableApplicationContext, OtherNode> STARTED = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    private OtherNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The one beside this node, started when first asked for and ended with the build. */
    public static OtherNode of(ConfigurableApplicationContext first) {
        return STARTED.computeIfAbsent(first, OtherNode::start);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static OtherNode start(ConfigurableApplicationContext first) {
        SpringApplication node = new SpringApplication(SafeConduct.class, TestTime.class);
        node.setAdditionalProfiles(first.getEnvironment().getActiveProfiles());
        node.addInitializers(second -> settings(first, second.getEnvironment().getPropertySources()));
        return new OtherNode(node.run());
    }

    private static void settings(ConfigurableApplicationContext first, MutablePropertySources own) {
        Stream.of("fresh database", "keycloak")
                .map(first.getEnvironment().getPropertySources()::get)
                .filter(MapPropertySource.class::isInstance)
                .forEach(own::addFirst);
        own.addFirst(new MapPropertySource("other node", Map.of("server.port", 0, "management.server.port", -1)));
    }
}
