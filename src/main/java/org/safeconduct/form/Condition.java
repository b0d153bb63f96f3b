package org.safeconduct.form;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL condition of a form, parsed once; refuses functions defined in the expression, so nothing outside is called.
 */
public final class Condition {

    /** Longest condition that is still read at a glance. */
    private static final int LONGEST = 500;

    private static final FeelEngineApi FEEL =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern LONG_NAMED_FUNCTION = Pattern.compile("\\b(?:"
            + String.join(
                    "|",
                    "date and time",
                    "years and months duration",
                    "(?:day|week|month) of (?:week|year)",
                    "last day of month",
                    "list (?:contains|replace)",
                    "string (?:length|join)",
                    "(?:starts|ends) with",
                    "(?:upper|lower) case",
                    "substring (?:before|after)",
                    "get (?:value|entries|or else)",
                    "context (?:put|merge)",
                    "index of",
                    "(?:distinct|duplicate) values",
                    "insert before",
                    "is (?:defined|blank)",
                    "round (?:up|down|half up|half down)")
            + ")\\s*+\\(");
    private static final Pattern NAME = Pattern.compile("(?<!\\w)(?<!(?<!\\.)\\.)[A-Za-z_]\\w*+(?!\\s*\\()");
    private static final Pattern CLOCK = Pattern.compile("\\b(?:today|now)\\s*+\\(");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "in",
            "if",
            "then",
            "else",
            "true",
            "false",
            "null",
            "some",
            "every",
            "satisfies",
            "for",
            "return",
            "between",
            "instance",
            "of",
            "item",
            "i",
            "this",
            "parent",
            "today");

    /** What the place of a condition tells it besides fields and facts. */
    private static final Set<String> AROUND = Set.of("today", "parent", "i");

    /** Leaves nothing out. */
    public static final Condition NEVER = parse("=false");

    private final String text;
    private final ParsedExpression parsed;
    private final Set<String> names;
    private final Set<String> reads;
    private final Set<String> codes;

    private Condition(String text, ParsedExpression parsed, Set<String> names) {
        this.text = text;
        this.parsed = parsed;
        this.reads = Set.copyOf(names);
        this.codes = TEXT.matcher(text)
                .results()
                .map(found -> text.substring(found.start() + 1, found.end() - 1))
                .collect(Collectors.toUnmodifiableSet());
        this.names = names.stream().filter(name -> !WORDS.contains(name)).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads {@code =expression}; refuses with IllegalArgumentException what is not sound FEEL. */
    public static Condition parse(String text) {
        if (!text.startsWith("=") || text.length() > LONGEST) {
            throw new IllegalArgumentException("a condition begins with = and has at most " + LONGEST + " characters");
        }
        String bare = TEXT.matcher(text.substring(1)).replaceAll(" ");
        if (bare.contains("function")) {
            throw new IllegalArgumentException("a condition defines no functions");
        }
        if (CLOCK.matcher(bare).find()) {
            throw new IllegalArgumentException("a condition knows the day as today, where its reader works");
        }
        ParseResult result = FEEL.parseExpression(text.substring(1));
        if (result.isSuccess()) {
            return new Condition(text, result.parsedExpression(), names(bare));
        }
        throw new IllegalArgumentException(result.failure().message());
    }

    private static Set<String> names(String bare) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(LONG_NAMED_FUNCTION.matcher(bare).replaceAll("("));
        while (matcher.find()) {
            names.add(matcher.group());
        }
        names.removeIf(name -> WORDS.contains(name) && !AROUND.contains(name));
        return names;
    }

    public ParsedExpression parsed() {
        return parsed;
    }

    /** Fields and facts the condition reads. */
    public Set<String> names() {
        return names;
    }

    /** Everything that can change its answer. */
    public Set<String> reads() {
        return reads;
    }

    /** The words it compares with, as they stand in the form. */
    public Set<String> codes() {
        return codes;
    }

    /** The same text is the same condition. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
