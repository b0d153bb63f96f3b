package org.safeconduct.procedure.rules;

import java.util.regex.Pattern;

/** The only expressions a model may contain; everything else is refused before it is even parsed. */
public enum ExpressionShape {
    /** {@code ${packageOutcome}}: one outcome. */
    VARIABLE("\\$\\{\\s*NAME\\s*}"),

    /** {@code ${packageOutcome == 'agreed'}}: one outcome compared with one word. */
    COMPARISON("\\$\\{\\s*NAME\\s*(==|!=)\\s*('WORD'|\"WORD\")\\s*}"),

    /** {@code ${decisions.take(caseId,'avrr-package')}}: one call of a bean, for the case or one member of it. */
    CALL("\\$\\{\\s*NAME\\.NAME\\(\\s*caseId\\s*(,\\s*memberId\\s*)?(,\\s*('WORD'|\"WORD\")\\s*)?\\)\\s*}"),

    /** Hands the case id on to a called process. */
    BUSINESS_KEY("#\\{execution\\.processBusinessKey}");

    private final Pattern pattern;

    ExpressionShape(String template) {
        pattern = Pattern.compile(
                template.replace("NAME", "[a-z][A-Za-z]{1,40}").replace("WORD", "[A-Za-z][A-Za-z-]{1,60}"));
    }

    /** Whether the whole text is an expression of this shape. */
    public boolean matches(String text) {
        return pattern.matcher(text.trim()).matches();
    }

    /** Whether the engine would evaluate anything in this text. */
    public static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Literal text, or an expression of one of the shapes. */
    public static boolean allows(String text) {
        if (!isExpression(text)) {
            return true;
        }
        for (ExpressionShape shape : values()) {
            if (shape.matches(text)) {
                return true;
            }
        }
        return false;
    }
}
