package org.safeconduct.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.house.Sizes.Spread;
import org.safeconduct.house.Sizes.TextFile;
import org.safeconduct.house.SourceMeasures.Method;
import org.safeconduct.house.SourceMeasures.Source;
import org.safeconduct.house.SourceMeasures.Type;

/** What the style asks of sources: every rule names what breaks it, and nothing where it holds. */
public final class SourceRules {

    /** Sources with what was measured in them, read once for all rules. */
    public record Program(List<TextFile> files, List<Source> measured) {

        public static Program of(List<TextFile> files) {
            return new Program(
                    files,
                    files.stream()
                            .map(file -> SourceMeasures.of(file.path().toString(), file.text()))
                            .toList());
        }

        private Stream<Method> methods() {
            return measured.stream().flatMap(source -> source.methods().stream());
        }
    }

    private static final Pattern PATTERN_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Entity|Facade)\\.java");

    private static final Set<String> HANDLES =
            Set.of("GetMapping", "PostMapping", "PutMapping", "DeleteMapping", "PatchMapping", "RequestMapping");

    private SourceRules() {}

    /** Every rule for the sources of a program, by the sentence it stands for. */
    public static Map<String, Function<Program, List<String>>> forProgram() {
        Map<String, Function<Program, List<String>>> rules = new TreeMap<>();
        rules.put("names are of the domain", SourceRules::patternNames);
        rules.put("no file is longer than 250 lines", it -> longerThan(250, it.files()));
        rules.put(
                "files have few lines of code", it -> spread(it.files().stream().mapToInt(TextFile::code), 45, 150));
        rules.put("no line is wider than 120 characters", SourceRules::wideLines);
        rules.put("a method body has at most 30 lines", it -> methods(it, method -> method.lines() > 30));
        rules.put("a method body has few lines", it -> spread(it.methods().mapToInt(Method::lines), 5, 20));
        rules.put("a method has at most 4 parameters", it -> methods(it, SourceRules::crowded));
        rules.put("nothing nests deeper than 2", it -> methods(it, method -> method.nesting() > 2));
        rules.put("a handler translates in at most 10 lines", it -> methods(it, SourceRules::busyHandler));
        rules.put("handlers live in Pages and Api", SourceRules::handlersElsewhere);
        rules.put("half of the types stay in their room", SourceRules::tooManyVisible);
        rules.put("a room has at most 15 files", SourceRules::crowdedRooms);
        return rules;
    }

    public static List<String> longerThan(int lines, List<TextFile> files) {
        return files.stream()
                .filter(file -> file.lines() > lines)
                .map(file -> file.name() + " has " + file.lines() + " lines")
                .toList();
    }

    /** Says where the median or the 95th percentile of the numbers lies above its limit. */
    public static List<String> spread(IntStream numbers, int median, int p95) {
        Spread spread = Spread.of(numbers);
        List<String> found = new ArrayList<>();
        if (spread.median() > median) {
            found.add("median above " + median + ": " + spread);
        }
        if (spread.p95() > p95) {
            found.add("95th percentile above " + p95 + ": " + spread);
        }
        return found;
    }

    private static List<String> patternNames(Program program) {
        return program.files().stream()
                .map(TextFile::name)
                .filter(name -> PATTERN_NAME.matcher(name).matches())
                .toList();
    }

    private static List<String> wideLines(Program program) {
        return program.files().stream()
                .filter(file -> file.text().lines().anyMatch(line -> line.length() > 120))
                .map(TextFile::name)
                .toList();
    }

    private static boolean crowded(Method method) {
        return !method.constructor() && method.parameters() > 4;
    }

    private static boolean handles(Method method) {
        return method.marks().stream().anyMatch(HANDLES::contains);
    }

    private static boolean busyHandler(Method method) {
        return handles(method) && method.lines() > 10;
    }

    private static List<String> handlersElsewhere(Program program) {
        return methods(program, method -> handles(method) && !method.file().matches(".*(Pages|Api)\\.java"));
    }

    private static List<String> methods(Program program, Predicate<Method> breaks) {
        return program.methods()
                .filter(breaks)
                .map(method -> method.file() + "#" + method.name())
                .toList();
    }

    private static List<String> tooManyVisible(Program program) {
        List<Type> types = program.measured().stream()
                .flatMap(source -> source.types().stream())
                .filter(type -> !shared(type.file()))
                .toList();
        long visible = types.stream().filter(Type::visible).count();
        return visible * 2 > types.size() ? List.of(visible + " of " + types.size() + " types are public") : List.of();
    }

    private static List<String> crowdedRooms(Program program) {
        Collection<List<TextFile>> rooms = program.files().stream()
                .filter(file -> !shared(file.path().toString()))
                .collect(Collectors.groupingBy(file -> file.path().getParent()))
                .values();
        return rooms.stream()
                .filter(room -> room.size() > 15)
                .map(room -> room.get(0).path().getParent() + " has " + room.size() + " files")
                .toList();
    }

    /** The kernel is shared by design: it counts neither for visibility nor for files. */
    private static boolean shared(String path) {
        return path.contains("/kernel/");
    }
}
