package org.safeconduct.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.safeconduct.As;
import org.safeconduct.api.Routes.Route;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

/** One random request, the same for the same seed: half sense, half nonsense. */
record RandomRequest(MockMvcTester mvc, String caseId, String taskId) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z]+)[^}]*}|\\*\\*?");
    private static final List<String> PERSONAS =
            List.of("lena-brandt", "lena-brandt", "greta-sommer", "camille-laurent", "petra-neumann", "anna-vogt");
    private static final List<String> NAMES = List.of(
            "view",
            "sort",
            "after",
            "query",
            "reference",
            "text",
            "reason",
            "code",
            "to",
            "value",
            "member",
            "cause",
            "colleague",
            "agency",
            "absent",
            "standsIn",
            "from",
            "field",
            "fullName",
            "birthDate",
            "answers",
            "version",
            "_version",
            "_shown",
            "_once",
            "lang",
            "language",
            "name",
            "size",
            "compartment",
            "due",
            "country",
            "priority");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "text/plain",
            "application/xml",
            "application/octet-stream",
            "image/png",
            "application/json; charset=UTF-16");
    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/html", "image/webp", "text/event-stream", "a/b;q=2", "nonsense");

    /** @param what in words, to see it again */
    record Sent(String what, MvcTestResult answer) {}

    Sent send(Route route, Random random) {
        String address = address(route, random);
        String type = random.nextInt(3) > 0 ? route.consumes().toString() : one(TYPES, random);
        String body = body(type, random);
        String persona = one(PERSONAS, random);
        var request = mvc.method(HttpMethod.valueOf(route.method().name()))
                .uri(URI.create(address))
                .header("Accept", one(ACCEPTED, random))
                .header(
                        "Accept-Language",
                        random.nextBoolean() ? "ar" : text(random).replaceAll("[\\r\\n\\x00]", ""))
                .header("Content-Type", type);
        request.content(body.getBytes(StandardCharsets.UTF_8));
        if (random.nextInt(5) > 0) {
            request.header("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()));
        }
        if (random.nextInt(4) == 0) {
            request.header("HX-Request", "true");
        }
        if (random.nextInt(10) > 0) {
            request.with(SecurityMockMvcRequestPostProcessors.csrf());
        }
        if (random.nextInt(10) > 0) {
            request.with(As.persona(persona));
        }
        return new Sent(address + " " + type + " " + persona + " " + cut(body), request.exchange());
    }

    private String address(Route route, Random random) {
        String path = VARIABLE.matcher(route.pattern())
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        UriUtils.encodePathSegment(variable(found.group(1), random), StandardCharsets.UTF_8)));
        StringBuilder address = new StringBuilder(path);
        for (int i = random.nextInt(4); i > 0; i--) {
            address.append(address.indexOf("?") < 0 ? '?' : '&').append(pair(random));
        }
        return address.toString();
    }

    private String variable(String name, Random random) {
        if (random.nextInt(4) > 0) {
            if ("caseId".equals(name)) {
                return caseId;
            }
            if ("taskId".equals(name)) {
                return taskId;
            }
            if ("procedure".equals(name) || "key".equals(name)) {
                return "voluntary-return";
            }
        }
        String text = text(random).replaceAll("[/\\\\;%.\\x00-\\x1f]", "");
        return text.isEmpty() ? "x" : text;
    }

    private String body(String type, Random random) {
        if (type.startsWith("application/json")) {
            return json(random, 0);
        }
        if (type.startsWith("application/x-www-form")) {
            StringBuilder pairs = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                pairs.append(pair(random)).append('&');
            }
            return pairs.toString();
        }
        return text(random);
    }

    private String pair(Random random) {
        String name = one(NAMES, random) + (random.nextInt(6) == 0 ? "[" + random.nextInt(2_000_000) + "].x" : "");
        return UriUtils.encode(name, StandardCharsets.UTF_8) + "="
                + UriUtils.encode(text(random), StandardCharsets.UTF_8);
    }

    private String json(Random random, int depth) {
        return switch (depth > 3 ? 2 + random.nextInt(4) : random.nextInt(7)) {
            case 0, 6 ->
                "{\"" + one(NAMES, random) + "\":" + json(random, depth + 1) + ",\"" + one(NAMES, random) + "\":"
                        + json(random, depth + 1) + "}";
            case 1 -> "[" + json(random, depth + 1) + "," + json(random, depth + 1) + "]";
            case 2 -> "\"" + text(random).replaceAll("[\"\\\\\\x00-\\x1f]", "") + "\"";
            case 3 -> String.valueOf(random.nextLong());
            case 4 -> random.nextInt(8) == 0 ? "{broken" : "null";
            default -> random.nextBoolean() ? "1e999" : "true";
        };
    }

    private String text(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "x".repeat(random.nextInt(9_000));
            case 2 -> "السلام عليكم";
            case 3 -> "' or 1=1 --";
            case 4 -> "${7*7}#{7*7}<script>alert(1)</script>";
            case 5 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 6 -> "\u202e\ud800\u0000\n";
            case 7 -> String.valueOf(random.nextInt());
            case 8 -> "2021-02-30";
            case 9 -> one(List.of("lena-brandt", "DE-AWO", "mine", "IDENTITY", "fullName", "NER"), random);
            case 10 -> caseId;
            default -> "../../etc/passwd";
        };
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
