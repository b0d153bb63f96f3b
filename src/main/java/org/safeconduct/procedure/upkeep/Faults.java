package org.safeconduct.procedure.upkeep;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be told of a trace: kinds of exceptions and a place in our code; their messages may quote people. */
final class Faults {

    private static final Pattern KIND =
            Pattern.compile("(?m)^(?:Caused by: )?(?:[a-z][\\w]*\\.)+([A-Z]\\w*(?:Exception|Error|Refusal))(?::|$)");
    private static final Pattern OURS =
            Pattern.compile("(?m)^\\s+at org\\.safeconduct\\.([\\w.]+\\.[A-Z]\\w*)[\\w$.]*\\((\\w+\\.java:\\d+)\\)");
    private static final String CAUSE = "\nCaused by: ";
    private static final Pattern DOORS = Pattern.compile("procedure\\..*");

    private Faults() {}

    static String told(@Nullable String trace) {
        String all = trace == null ? "" : trace;
        Set<String> kinds = new LinkedHashSet<>();
        Matcher kind = KIND.matcher(all);
        while (kind.find()) {
            kinds.add(kind.group(1));
        }
        String what = kinds.isEmpty() ? "-" : String.join(" < ", kinds);
        String cause = all.substring(Math.max(0, all.lastIndexOf(CAUSE)));
        return place(cause)
                .or(() -> place(all))
                .map(place -> what + " (" + place + ")")
                .orElse(what);
    }

    /** Where it happened; the door to the engine stands in every trace and says nothing. */
    private static Optional<String> place(String trace) {
        return OURS.matcher(trace)
                .results()
                .filter(frame -> !DOORS.matcher(frame.group(1)).matches())
                .map(frame -> frame.group(2))
                .findFirst();
    }
}
