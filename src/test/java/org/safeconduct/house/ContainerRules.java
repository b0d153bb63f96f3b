package org.safeconduct.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the files of an installation in containers may never lose; each finding is a sentence. */
final class ContainerRules {

    private static final Set<String> READ_BY_1_29 = Set.of("services", "networks", "volumes");
    private static final Pattern EXACT = Pattern.compile("\\$\\{\\w+:-[\\w./-]+:\\d+(\\.\\d+)+[\\w.-]*}");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token).*");
    private static final Pattern BUILDKIT =
            Pattern.compile("(?im)^#\\s*syntax=|^RUN\\s+--|<<[-~]?['\"]?[A-Z]+|--(link|chmod|parents|exclude)\\b");
    private static final Pattern OWN_USER = Pattern.compile("(?s).*\\nUSER [1-9][\\d:]*\\n(?!.*\\nUSER ).*");
    private static final Pattern BASE = Pattern.compile("(?m)^ARG \\w+=[\\w./-]+:\\d+(\\.\\d+)+[\\w.-]*$");

    private final List<String> findings = new ArrayList<>();

    private ContainerRules() {}

    static List<String> ofCompose(String yaml) {
        ContainerRules rules = new ContainerRules();
        Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        all.keySet().stream()
                .filter(key -> !READ_BY_1_29.contains(key) && !key.startsWith("x-"))
                .forEach(key -> rules.findings.add("Compose 1.29 does not read " + key));
        part(all, "services").forEach((name, service) -> rules.service(name, map(service)));
        part(all, "networks").forEach((name, network) -> {
            boolean inside = network != null && Boolean.TRUE.equals(map(network).get("internal"));
            rules.unless(inside || name.equals("outside"), "network " + name + " leads outside");
        });
        return rules.findings;
    }

    static List<String> ofDockerfile(String text) {
        ContainerRules rules = new ContainerRules();
        rules.unless(OWN_USER.matcher(text).matches(), "does not end as a user with a number");
        rules.unless(text.contains("\nHEALTHCHECK "), "has no health check");
        rules.unless(BASE.matcher(text).find(), "has no base of an exact version to replace");
        rules.unless(!text.contains("\nADD "), "adds what may come from anywhere");
        rules.unless(!BUILDKIT.matcher(text).find(), "needs BuildKit");
        rules.unless(!text.matches("(?s).*\\b(curl|wget)\\b.*"), "loads something while it is built");
        rules.unless(
                text.lines().filter(line -> line.startsWith("FROM ")).allMatch(line -> line.contains("${")),
                "builds on an image nobody can replace");
        return rules.findings;
    }

    private void service(String name, Map<String, Object> service) {
        boolean once = "no".equals(service.get("restart"));
        unless(Boolean.TRUE.equals(service.get("read_only")), name + " may write to its own files");
        unless(List.of("ALL").equals(service.get("cap_drop")), name + " keeps capabilities");
        unless(List.of("no-new-privileges:true").equals(service.get("security_opt")), name + " may gain privileges");
        unless(!service.containsKey("cap_add") && !service.containsKey("privileged"), name + " is given privileges");
        unless(service.containsKey("mem_limit"), name + " has no memory limit");
        unless(
                once ? "none".equals(service.get("network_mode")) : service.containsKey("healthcheck"),
                name + (once ? " runs once and needs no network" : " has no health check"));
        unless(once || "unless-stopped".equals(service.get("restart")), name + " is not started again");
        unless(name.equals("proxy") || !service.containsKey("ports"), name + " is open to the outside");
        unless(name.equals("proxy") || !part(service, "networks").containsKey("outside"), name + " reaches outside");
        unless(EXACT.matcher(image(service)).matches(), name + " has no exact version to replace: " + image(service));
        waiting(name, service);
        part(service, "environment").keySet().stream()
                .filter(variable -> SECRET.matcher(variable).matches())
                .forEach(variable -> findings.add(name + " is told a secret in " + variable));
    }

    private void waiting(String name, Map<String, Object> service) {
        if (service.get("depends_on") instanceof List) {
            findings.add(name + " does not wait for what it needs");
            return;
        }
        part(service, "depends_on").forEach((other, how) -> {
            Object condition = map(how).get("condition");
            unless(
                    map(how).size() == 1 && !"service_started".equals(condition),
                    name + " does not wait until " + other + " is ready");
        });
    }

    private static String image(Map<String, Object> service) {
        return String.valueOf(service.get("image"));
    }

    private void unless(boolean fine, String finding) {
        if (!fine) {
            findings.add(finding);
        }
    }

    private static Map<String, Object> part(Map<String, Object> of, String key) {
        return of.get(key) instanceof Map ? map(of.get(key)) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
