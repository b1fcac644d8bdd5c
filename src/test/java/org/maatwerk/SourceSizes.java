package org.maatwerk;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** How long the classes and methods of a source file are, comments above them not counted. */
final class SourceSizes {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final int longestClass;
    private final int longestMethod;

    SourceSizes(int longestClass, int longestMethod) {
        this.longestClass = longestClass;
        this.longestMethod = longestMethod;
    }

    /** What is longer than it may be. */
    List<String> tooLong(Iterable<? extends JavaFileObject> sources) {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> findings = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, findings).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    private final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> findings;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<String> findings) {
            this.unit = unit;
            this.positions = positions;
            this.findings = findings;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree tree, Void nothing) {
            long lines = line(positions.getEndPosition(unit, unit));
            if (lines > longestClass) {
                findings.add(name() + " has " + lines + " lines");
            }
            return super.visitCompilationUnit(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && positions.getEndPosition(unit, method) >= 0) {
                long from = line(positions.getStartPosition(unit, method.getBody()));
                long lines = line(positions.getEndPosition(unit, method)) - from + 1;
                if (lines > longestMethod) {
                    findings.add(name() + ": " + method.getName() + " has " + lines + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            LineMap lines = unit.getLineMap();
            return lines.getLineNumber(position);
        }

        private String name() {
            String path = unit.getSourceFile().getName();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
