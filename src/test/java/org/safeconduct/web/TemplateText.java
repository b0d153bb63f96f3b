package org.safeconduct.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a template says.
 *
 * @param keys message keys it names outright; keys put together at run time are not among them
 * @param raw words that stand in it themselves, in its text or in an attribute that is read out
 */
record TemplateText(Set<String> keys, List<String> raw) {

    private static final Pattern KEY = Pattern.compile("#\\{\\s*([a-z0-9][a-z0-9.-]*)\\s*[}(]");
    private static final Pattern NOT_READ = Pattern.compile("(?s)<!--.*?-->|<!doctype[^>]*>|\\[\\[.*?]]");
    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
    private static final Pattern READ_ATTRIBUTE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|data-label|label)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern LETTERS = Pattern.compile("[^<>\\n]*\\p{L}{2,}[^<>\\n]*");

    static TemplateText of(Path template) throws IOException {
        String source = NOT_READ.matcher(Files.readString(template)).replaceAll("");
        Set<String> keys = new TreeSet<>();
        KEY.matcher(source).results().forEach(found -> keys.add(found.group(1)));
        return new TemplateText(
                keys, Stream.concat(words(source), attributes(source)).toList());
    }

    private static Stream<String> words(String source) {
        return LETTERS.matcher(TAG.matcher(source).replaceAll("\n"))
                .results()
                .map(found -> found.group().strip());
    }

    private static Stream<String> attributes(String source) {
        return READ_ATTRIBUTE.matcher(source).results().map(found -> found.group(1));
    }
}
