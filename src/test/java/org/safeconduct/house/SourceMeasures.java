package org.safeconduct.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads one Java source and measures it: methods with body length, parameters and nesting, and top-level types. */
public final class SourceMeasures {

    private SourceMeasures() {}

    /** @param lines of the body between its braces; nesting counts branches, loops and tries inside one another; a catch
     *     stands at the level of its try */
    public record Method(
            String file,
            String name,
            int lines,
            int parameters,
            int nesting,
            boolean constructor,
            List<String> marks) {}

    public record Type(String file, String name, boolean visible) {}

    public record Source(List<Method> methods, List<Type> types) {}

    public static Source of(String file, String text) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, d -> {}, List.of(), null, List.of(new InMemory(file, text)));
        Collector collector = new Collector(file, Trees.instance(task).getSourcePositions());
        try {
            for (CompilationUnitTree unit : task.parse()) {
                collector.unit = unit;
                collector.scan(unit, 0);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Source(collector.methods, collector.types);
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String file, String text) {
            super(URI.create("string:///" + file.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }

    private static final class Collector extends TreeScanner<Void, Integer> {

        private final String file;
        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();
        private final List<Type> types = new ArrayList<>();
        private CompilationUnitTree unit;
        private int classes;
        private int deepest;

        Collector(String file, SourcePositions positions) {
            this.file = file;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Integer depth) {
            if (classes == 0) {
                boolean visible = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                types.add(new Type(file, type.getSimpleName().toString(), visible));
            }
            classes++;
            super.visitClass(type, 0);
            classes--;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Integer depth) {
            int outer = deepest;
            deepest = 0;
            super.visitMethod(method, 0);
            if (method.getBody() != null) {
                boolean constructor = method.getReturnType() == null;
                methods.add(new Method(
                        file,
                        method.getName().toString(),
                        lines(method.getBody()),
                        overrides(method) ? 0 : method.getParameters().size(),
                        deepest,
                        constructor,
                        marks(method)));
            }
            deepest = outer;
            return null;
        }

        @Override
        public Void scan(Tree tree, Integer depth) {
            int inside = nests(tree) ? depth + 1 : depth;
            deepest = Math.max(deepest, inside);
            return super.scan(tree, inside);
        }

        @Override
        public Void visitIf(IfTree branch, Integer depth) {
            scan(branch.getCondition(), depth);
            scan(branch.getThenStatement(), depth);
            boolean elseIf = branch.getElseStatement() instanceof IfTree;
            scan(branch.getElseStatement(), elseIf ? depth - 1 : depth);
            return null;
        }

        /** Somebody else chose the parameters of a method that is overridden. */
        private static boolean overrides(MethodTree method) {
            return marks(method).contains("Override");
        }

        private static List<String> marks(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(mark -> mark.getAnnotationType().toString())
                    .toList();
        }

        private int lines(BlockTree body) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, body));
            long last = map.getLineNumber(positions.getEndPosition(unit, body));
            return (int) Math.max(0, last - first - 1);
        }

        private static boolean nests(Tree tree) {
            return tree instanceof IfTree
                    || tree instanceof ForLoopTree
                    || tree instanceof EnhancedForLoopTree
                    || tree instanceof WhileLoopTree
                    || tree instanceof DoWhileLoopTree
                    || tree instanceof SwitchTree
                    || tree instanceof TryTree;
        }
    }
}
